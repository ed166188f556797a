import { describe, expect, it } from 'vitest';
import { markEntities, withoutMarks } from './testing/markEntities.ts';

/** Expected marks, and what the row is about. */
type Row = [marked: string, why: string];

const persons: Row[] = [
  ['Đồng chí [PERSON Lò Văn Pính] phát biểu.', 'without honorific'],
  ['Ông [PERSON Trần Quang Đạo] và bà [PERSON Hoa] cùng dự.', 'a given name after bà'],
  ['Đại tá [PERSON Phùng Hải Triều] báo cáo.', 'a rank is no post'],
  ['Bà [PERSON H’Yâm Ksor] tặng quà.', 'an apostrophe inside a name'],
  ['Già làng [PERSON Y Blang Niê] kể chuyện.', 'a name of one letter first'],
  [
    'Các đồng chí [PERSON Vi Thị Lan], [PERSON Ma Đình] và [PERSON Lê Na] cùng dự.',
    'names of two syllables go on a list',
  ],
  ['Dự có [PERSON Giàng A Sử], nông dân giỏi.', 'a surname opens an unannounced name'],
  [
    'Đồng chí [PERSON Lành Văn Sìn] chủ trì. Sau đó [PERSON Lành Văn Sìn] kết luận.',
    'found once, found everywhere',
  ],
  ['Học tập tư tưởng, đạo đức, phong cách [PERSON Hồ Chí Minh].', 'no lake'],
  ['Ảnh: [PERSON Bế Hải]', 'credit'],
  ['Từ [LOCATION Cao Bằng] về xuôi.', 'a surname that is also a preposition'],
  ['Đồng chí nhấn mạnh: Sự nghiệp giáo dục đi trước.', 'no name follows'],
  ['Bà con phấn khởi. Chị em tham gia đông đủ.', 'honorifics inside other words'],
  ['Ông cho rằng cần hỗ trợ giống.', 'a capital at the start of a sentence'],
  ['Bà con người Mông Xanh ở đây giỏi nghề rèn.', 'a people, though Mông is a surname'],
  ['Ông [PERSON K’ Wan Tul] hứa sẽ quay lại.', 'a space behind the apostrophe'],
  [
    'Cử tri [PERSON Siu Hoan] kiến nghị; học sinh [LOCATION Hà Nam] và nông dân Việt đua tài.',
    'a noun',
  ],
  ['Bài hát của [PERSON Đèo Văn Phanh] vang lên.', 'a surname of the north-west'],
  [
    'Cùng dự: [PERSON Tướng Duy Lân], [POSITION Phó Bí thư Huyện ủy]; [PERSON Ma Lềnh], [POSITION Tỉnh ủy viên].',
    'an unlisted surname before a post',
  ],
  ['Đ/C [PERSON LÒ VĂN HẢI] PHÁT BIỂU TẠI CUỘC HỌP', 'a verb ends a name among capitals'],
  ['CHỦ ĐỘNG ỨNG PHÓ HẠN MẶN', 'a surname that opens a verb among capitals'],
  ['Các chiến sĩ Tự vệ thi bắn súng.', 'an honorific before a capital common noun'],
  ['Nương chè vào vụ mới. Ảnh: [PERSON THU NGÂN]', 'a credit without surname'],
  ['Nương chè vào vụ mới. Ảnh: H.T', 'initials alone'],
  ['Cầu mới thông xe. Ảnh: TTN/[PERSON Bế Thảo Vân]', 'an agency before a name'],
  ['Cầu mới thông xe. Ảnh [PERSON Lê Bàn]', 'no colon'],
  ['Ảnh: Ông [PERSON Tạ Bằng] tặng quà.', 'an honorific after the colon'],
  ['Về thăm [LOCATION xã Lộc Hà], [POSITION Bí thư Huyện ủy] rất vui.', 'a place before a post'],
];

const positions: Row[] = [
  [
    'Đồng chí [PERSON Hà Văn Tạo], [POSITION Ủy viên Trung ương Đảng], [POSITION Bí thư Tỉnh ủy] dự.',
    'two posts are two spans',
  ],
  [
    '[POSITION Phó Bí thư Thường trực Tỉnh ủy], [POSITION Chủ tịch HĐND tỉnh] [PERSON Sầm Thị Yến] dự.',
    'a name at once after a post without a place',
  ],
  [
    '[POSITION Bí thư Huyện ủy Hoàng Su Phì] [PERSON Hoàng Thị Mỷ] thăm xã.',
    'a listed district, though it opens with a surname',
  ],
  [
    '[POSITION Chủ tịch UBND xã Nậm Rịa] [PERSON Vàng A Chư] cho biết.',
    'an unlisted place and a name in one run of capitals',
  ],
  [
    '[POSITION Trưởng Ban Tổ chức Huyện ủy] và [POSITION Trưởng phòng Nội vụ] dự.',
    'trưởng with a body',
  ],
  [
    '[POSITION Giám đốc Sở Nông nghiệp và Phát triển nông thôn] [PERSON Nông Văn Lộc] trả lời.',
    'small words of a department',
  ],
  [
    '[POSITION Phó Trưởng Đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh] tiếp thu.',
    'modifiers of a head',
  ],
  [
    'Ông [PERSON Lục Văn Bảy] – [POSITION Tỉnh ủy viên] – [POSITION Bí thư Thị ủy] dự.',
    'dashes part posts',
  ],
  [
    'Đồng chí [PERSON Đinh Công Sáu], [POSITION UVTV Tỉnh ủy], [POSITION Trưởng Công an xã] dự.',
    'abbreviated post',
  ],
  [
    'Các đồng chí [POSITION Phó Chủ tịch UBND tỉnh]: [PERSON Lê Tạ Long], [PERSON Vũ Huyền].',
    'names after a post and a colon',
  ],
  [
    'Đồng chí [POSITION Chủ tịch UBND tỉnh] yêu cầu giám đốc các sở khẩn trương.',
    'generic plural is no post',
  ],
  ['Bí thư chi bộ, trưởng thôn cần gương mẫu.', 'generic posts at the start of a sentence'],
  ['[POSITION Quyền Viện trưởng Viện kiểm sát nhân dân tỉnh] dự.', 'acting'],
  ['Đoàn do Bí thư làm trưởng đoàn.', 'delegation words and a head alone'],
  [
    'Đồng chí [PERSON Cầm Bá Xuân], [POSITION Hiệu trưởng Trường THPT Lê Hồng Phong] dự.',
    'a school named after a person keeps its name',
  ],
  ['[POSITION Thủ tướng Chính phủ] [PERSON Trịnh Bá Hiền] kết luận.', 'a post without a body'],
  ['[POSITION Phó Bí thư Thường chực Huyện ủy] kết luận.', 'a misspelt modifier'],
  ['Kinh tế tăng trưởng Công nghiệp khá.', 'trưởng inside a word'],
  [
    'Ông [PERSON Lò Văn Pánh], [POSITION Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh], làm trưởng đoàn.',
    'a name inside the name of a body',
  ],
  ['Bà [PERSON Lê Na], [POSITION Giám đốc Bảo tàng Hồ Chí Minh] cho biết.', 'named after a person'],
  [
    'Bà [PERSON Lê Na], [POSITION đại biểu Quốc hội khóa XV] nghe ý kiến đại biểu [ORG Quốc hội].',
    'a small post beside a person, or beside nobody',
  ],
  [
    'Đồng chí TS. [PERSON Xổm-chay Vi-la-văn], [POSITION Tỉnh trưởng tỉnh Hủa Phăn] và [POSITION Trụ trì chùa Nậm Rịa] dự.',
    'a title with a point, a foreign name, posts of a place',
  ],
  [
    '[POSITION Đại sứ Cộng hòa Pháp tại Việt Nam] gặp [POSITION Chủ tịch Quốc hội nước CHXHCN Việt Nam].',
    'countries inside posts',
  ],
  [
    'Ông [PERSON Lê Tạ], [POSITION Đại biểu Quốc hội khóa XV Đoàn Hà Giang]; bà [PERSON Lê Na], [POSITION Đại biểu Quốc hội Đoàn ĐBQH tỉnh Lào Cai].',
    'the delegation of a post',
  ],
  [
    'Ông [PERSON Lê Tạ], [POSITION ủy viên ban chấp hành trung ương Đảng], [POSITION phó bí thư thường trực tỉnh Lạng Sơn] dự.',
    'small posts behind a person',
  ],
  [
    'Tại tổ, [POSITION đại biểu HĐND huyện] [PERSON Chu Thị Mơ] và ông [PERSON Lê Tạ], [POSITION đại biểu HĐND tỉnh khóa XV] hỏi.',
    'deputies of councils beside a person',
  ],
  [
    'Các đại biểu [ORG HĐND huyện] họp, sau [EVENT bầu cử đại biểu HĐND các cấp].',
    'deputies beside nobody',
  ],
  [
    'Đoàn gồm: [PERSON H’Lim Kđăm], [POSITION Ủy viên Ban Thường vụ Tỉnh ủy].',
    'an apostrophe opens a name like a surname',
  ],
  [
    '[ORG Đồn Biên phòng Nậm Rịa] và Trung úy [PERSON Lê Tạ], [POSITION Đội trưởng Đội Vũ trang] nhận thưởng.',
    'a rank opens no second half of a body',
  ],
  ['[POSITION Chủ tịch nước] thăm bà con.', 'a post of the whole country opens a sentence'],
  [
    'Ông [PERSON Lê Tạ], [POSITION Đội trưởng Đội Cảnh sát hình sự] hứa, bà [PERSON Hà Mơ], [POSITION Ủy viên Ủy ban Xã hội của Quốc hội] nghe.',
    'a team with its field; a committee with its full name',
  ],
  ['Ông là Anh hùng Lực lượng vũ trang.', 'a title, no name'],
  ['[POSITION Chủ tịch UBND tỉnh] [PERSON Tạ Thị Ngọc Lam] kết luận.', 'Thị is no end of a place'],
  [
    '[POSITION Giám đốc Sở Nông nghiêp và Môi trường] [PERSON Lê Văn Tám] trả lời.',
    'a name behind a misspelt field',
  ],
  [
    'Bà [PERSON H’Bia Knul], [POSITION Trưởng buôn Ky], [POSITION Chi hội trưởng Chi hội Phụ nữ bản Lả] dự.',
    'a village of one syllable; a branch of a village',
  ],
  [
    'Đ/c [PERSON Lê Bằng]-[POSITION PBT Đảng ủy],[POSITION PCT HĐND xã] và đc [PERSON Hà Vi] [POSITION PCT UBND xã].',
    'abbreviated posts without spaces',
  ],
  [
    'Ông [PERSON Lê Tạ], nguyên [POSITION Phó Chủ tịch HĐND huyện], nguyên [POSITION Bí thư] cùng về.',
    'former posts; the word before stays outside',
  ],
  [
    'Bà [PERSON Hà Lệ], [POSITION Phó Giám đốc Sở], nêu ý kiến với [POSITION Trưởng phòng Kế hoạch - Tổng hợp].',
    'a unit without more words; a title that no list has',
  ],
  [
    'Ông [PERSON Vũ Lưu], [POSITION Bí thư Đảng ủy], [POSITION Trưởng Ban Chỉ đạo] chủ trì.',
    'a bare body counts in a chain',
  ],
  [
    '[POSITION Bí thư Đảng ủy Đoàn ĐBQH và HĐND tỉnh] [PERSON Phan Văn Lạc] gặp gỡ mọi người.',
    'one committee of two bodies',
  ],
  [
    '[POSITION Phó Chủ tịch Trung ương Hội Nông dân Việt Nam] và [POSITION Chủ nhiệm Ủy ban Pháp luật và Tư pháp Quốc hội] cùng dự.',
    'central bodies',
  ],
  [
    '[POSITION Trưởng Đoàn ĐBQH đơn vị tỉnh Kon Tum] gửi [POSITION Bí thư Thành ủy TP.Vinh] tặng hoa.',
    'a constituency; a city by its abbreviation',
  ],
];

describe.each([
  ['PERSON', persons],
  ['POSITION', positions],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (marked) => {
    expect(markEntities(withoutMarks(marked))).toBe(marked);
  });
});

describe('a byline', () => {
  it.each([
    ['[PERSON LÝ NHƯ SƠN]', 'capitals'],
    ['Bài và ảnh: [PERSON Hồng Nhạn]', 'no surname first'],
    ['[PERSON Thu Nguyệt] - [PERSON Lê Bách]', 'two authors'],
  ])('%s (%s)', (marked) => {
    expect(markEntities(withoutMarks(marked), 'byline')).toBe(marked);
  });
});
