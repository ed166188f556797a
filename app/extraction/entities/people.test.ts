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
