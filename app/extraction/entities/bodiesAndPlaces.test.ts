import { describe, expect, it } from 'vitest';
import { markEntities, withoutMarks } from './testing/markEntities.ts';

/** Expected marks, and what the row is about. */
type Row = [marked: string, why: string];

const bodies: Row[] = [
  ['[ORG Huyện uỷ Lộc Bình] họp với [ORG Ban Thường vụ Tỉnh ủy].', 'place and organ'],
  ['[ORG Ban Chấp hành], [ORG Ban Thường vụ Huyện ủy] đã bàn.', 'each head of a coordination'],
  ['Văn bản của [ORG Tỉnh ủy], [ORG HĐND], [ORG UBND tỉnh].', 'bodies known by level'],
  ['[ORG Đảng ủy Công an tỉnh] và [ORG Đảng bộ xã Nậm Rịa] dự.', 'a body inside a body'],
  [
    'Nghị quyết của [ORG Ban Chấp hành Trung ương Đảng khóa X] đi vào cuộc sống.',
    'a term belongs to the body',
  ],
  ['[ORG Phòng Tài chính - Kế hoạch huyện] tham mưu cho [ORG UBND huyện].', 'dash in a name'],
  [
    'Lãnh đạo các Sở: [ORG Tài chính], [ORG Kế hoạch và Đầu tư], [ORG Nội vụ] dự.',
    'names after a shared head',
  ],
  [
    'Lãnh đạo [ORG Ban Tổ chức], [ORG Ban Tuyên giáo], [ORG Văn phòng Huyện ủy] dự.',
    'organs of one body',
  ],
  ['Kiểm tra 4 chi bộ của [ORG Đảng bộ Khối], [ORG Đảng ủy Khối] nhận 2 đơn.', 'bodies of a block'],
  ['[ORG Văn phòng HĐND và UBND huyện] phục vụ tốt.', 'one office of two bodies'],
  ['[ORG Chi cục Thuế khu vực Hòa An - Hà Quảng] thu đạt kế hoạch.', 'two places'],
  ['[ORG Trường Cao đẳng Nghề Hà Giang cơ sở 3] tuyển sinh.', 'branch'],
  [
    '[ORG Ban Chỉ đạo phòng, chống thiên tai huyện] kiểm tra [ORG Bệnh viện Đa khoa tỉnh].',
    'small title with a comma, and a head with a level',
  ],
  [
    '[ORG Công ty Cổ phần Chè Nậm Rịa] và [ORG Hợp tác xã Nông nghiệp Sao Mai] ký hợp đồng.',
    'companies',
  ],
  ['Ủng hộ [ORG Quỹ “Vì người nghèo”] của huyện.', 'quoted title'],
  ['[ORG Quân khu 2] và [ORG Trung đoàn 82] giúp dân.', 'numbered bodies'],
  ['[ORG UB.MTTQVN tỉnh Tây Ninh] họp với [ORG UB.MTTQ huyện Hòa An].', 'a point inside'],
  [
    '[ORG Đảng ủy cơ quan Ban Tổ chức Tỉnh ủy] họp; đảng ủy cơ quan nào cũng bàn.',
    'the party body of an office',
  ],
  ['HỘI NGHỊ GIAO BAN BÍ THƯ CÁC CHI, ĐẢNG BỘ CƠ SỞ', 'capitals of generic nouns'],
  ['([ORG Baohoaan.vn]) - [DATE Sáng 3/2], trời rét.', 'the address of a newspaper'],
  ['[ORG VP UBND tỉnh] và [ORG Thường trực HDND tỉnh] họp.', 'an abbreviated office; a slip'],
  ['Công tác xây dựng Đảng, [ORG MTTQ] và các đoàn thể được quan tâm.', 'Đảng in a set phrase'],
  ['Các sở, ban, ngành; cấp ủy, chính quyền; huyện ủy các cấp vào cuộc.', 'generic nouns'],
  ['Trung ương và tỉnh hỗ trợ; lực lượng Công an, Quân sự phối hợp.', 'level words alone'],
  ['[ORG Quốc hội], [ORG Chính phủ] ban hành chính sách.', 'bodies of the state'],
  ['Lập 3 đoàn kiểm tra của [ORG Thường trực HĐND huyện].', 'organ of a council'],
  ['[ORG BAN THƯỜNG VỤ HUYỆN ỦY HÒA AN] HỌP', 'a heading of capitals'],
  ['MỘT SỐ HÌNH ẢNH TẠI HỘI NGHỊ TỔ CHỨC SÁNG NAY', 'a heading of capitals without a name'],
  ['[ORG Ủy ban Kiểm tra (UBKT) Huyện ủy] và [ORG Tổ đại biểu số 7 HĐND tỉnh] làm việc.', 'inside'],
  ['[ORG Lữ đoàn Công binh 27] và [ORG Bộ Tư lệnh Vùng 9 Hải quân] giúp dân.', 'arms of service'],
  ['[ORG Trường Tiểu học số 3 Nậm Rịa] và [ORG Thuế cơ sở 12] treo cờ.', 'a number inside'],
  [
    '[ORG Ngân hàng Chính sách xã hội chi nhánh Hòa An] và [ORG Bảo hiểm xã hội cơ sở Nậm Rịa] giải ngân.',
    'branches',
  ],
  ['[ORG Đoàn xã Nậm Rịa], [ORG Ban Xây dựng Đảng xã] phối hợp; đoàn xã bên cũng sang.', 'commune'],
  ['Làm theo [ORG Ban Chỉ đạo Trung ương về chống lãng phí].', 'a task'],
  ['Theo [ORG Ban chỉ huy PCTT và TKCN tỉnh Kon Tum], nước đang rút.', 'abbreviated'],
  [
    '[ORG Ngân hàng Nhà nước khu vực 9] và [ORG Agribank Việt Nam - Chi nhánh Hòa An] tài trợ.',
    'a numbered region; a branch behind a dash',
  ],
  ['[ORG Công đoàn Công ty Chè Nậm Rịa] họp với [ORG Bộ Tư lệnh Quân khu IV].', 'a Roman number'],
  ['[ORG Thành ủy TP Hồ Chí Minh] học theo [PERSON Hồ Chí Minh].', 'a city named after a person'],
  [
    'Họp có [ORG TT HĐND huyện], [ORG UB MTTQ xã], [ORG Cty TNHH MTV Cao su Nậm Mu], [ORG Viettel Hòa An].',
    'abbreviations',
  ],
  ['Mời [ORG Ban Chỉ đạo 389] về hội trường.', 'a committee by its number'],
  ['[ORG Huyện ủy huyện Hòa An] và [ORG Nhà máy nước sạch Nậm Rịa] họp.', 'the level again'],
  [
    '[ORG Ban Quản lý Khu kinh tế Nậm Rịa và các khu công nghiệp] báo cáo.',
    'one board of two kinds of zone',
  ],
  ['[ORG Tòa án nhân dân khu vực 4 - Hà Giang] và [ORG Cục Lâm nghiệp và Kiểm lâm] họp.', 'both'],
  ['[ORG Công ty Cổ phần Tập đoàn Chè Nậm Rịa] tài trợ.', 'a group inside a company'],
  ['Họp [ORG Ban Chỉ đạo giảm nghèo] của huyện.', 'a verb inside a task'],
  ['[ORG Ban Chỉ đạo diễn tập khu vực phòng thủ huyện Hòa An] họp.', 'a level word inside'],
  ['[ORG Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh] họp.', 'a task with a list'],
  [
    'Theo [ORG Ban Chỉ đạo (BCĐ) thực hiện Quy chế dân chủ (QCDC) ở cơ sở huyện Nậm Rịa], nơi nào cũng làm.',
    'a task with a verb, a title and short forms',
  ],
  [
    '[ORG Ban Chỉ đạo về khoa học, công nghệ và chuyển đổi số tỉnh], [ORG Ban Chỉ đạo 35 tỉnh] cùng họp.',
    'a task behind về; a number before the level',
  ],
  [
    'Bàn việc với [ORG Ban Chỉ đạo phong trào “Xanh - sạch” xã Nậm Rịa] và [ORG BCĐ xây dựng nông thôn mới huyện].',
    'a quoted movement; words that end other names',
  ],
  ['Ban Chỉ đạo hỗ trợ [LOCATION huyện Nậm Rịa] và thăm các xã trong tỉnh.', 'no task but a verb'],
  ['Ban Chỉ đạo chuyển đổi số, [ORG UBND huyện] theo sát.', 'the level of another body'],
  [
    'Khám tại [ORG Bệnh viện đa khoa trung tâm huyện] và [ORG Bệnh viện đa khoa khu vực Nậm Rịa].',
    'kinds of hospitals in small letters',
  ],
  ['Tiền nộp vào [ORG Kho bạc Nhà nước], còn [ORG Kho bạc Nhà nước huyện] đối chiếu.', 'treasury'],
  [
    'Quà của [ORG ủy ban nhân dân tỉnh Lạng Sơn] và [ORG ban thường vụ huyện ủy Lộc Bình].',
    'small heads with a place of their own',
  ],
  [
    '[ORG Chi cục Hải quan cửa khẩu Nậm Rịa] và [ORG Hải đội 3] bắt giữ.',
    'customs of a gate; a flotilla by its number',
  ],
  [
    '[ORG Đội Cảnh sát điều tra tội phạm về ma túy] và [ORG Nhà thuốc Hòa An] dự.',
    'a team of the police; a pharmacy',
  ],
  ['Họp các Ban xây dựng Đảng của [ORG Huyện ủy] với bí thư Đảng ủy 20 phường.', 'of many'],
  ['Ý kiến đại biểu [ORG Quốc hội] tỉnh về [ORG Quốc hội khóa XV].', 'no level is the country’s'],
  ['[ORG Chi bộ các cơ quan Đảng] và [ORG Phân ban Ni giới GHPGVN tỉnh] họp.', 'bodies by kind'],
  ['Họp với [ORG UBND các huyện Nậm Rịa Thượng] và [LOCATION thị xã Thanh Sa].', 'a plural'],
];

const places: Row[] = [
  ['[LOCATION huyện Hòa An] có [LOCATION thị trấn Nước Hai], [LOCATION sông Bằng].', 'unit words'],
  ['Tại [LOCATION TP. Lạng Sơn] và [LOCATION thôn 5], [LOCATION tổ dân phố số 4].', 'numbers'],
  ['Các [LOCATION xã Nậm Rịa], [LOCATION Bản Phố] và [LOCATION thị trấn Mường Cang].', 'plural'],
  ['Các xã: [LOCATION Nậm Rịa], [LOCATION Thanh Sa] về đích.', 'after a colon'],
  ['Thêm 2 xã đạt chuẩn ([LOCATION Thanh Sa] và [LOCATION Nậm Rịa]).', 'in brackets'],
  ['[LOCATION Cầu Bản Sẩy] nối [LOCATION đường nhánh số 1] với [LOCATION Quốc lộ 4A].', 'roads'],
  ['Thăm [LOCATION Khu Chợ 1] và [LOCATION Cụm công nghiệp Hòa Sơn 2].', 'numbered parts'],
  ['Tuyến [LOCATION cao tốc Đồng Đăng - Trà Lĩnh] thông xe.', 'a road between two places'],
  ['Thăm [LOCATION xã Nậm Rịa]. Năm nay, [LOCATION Nậm Rịa] được mùa.', 'known from before'],
  ['[LOCATION Lộc Bình] cần quy hoạch hợp lý.', 'a listed district at the start'],
  ['Kiểm tra [LOCATION Nhà văn hóa trung tâm huyện] và sân vận động huyện.', 'capital head'],
  ['[LOCATION Đường Trường Chinh] và [LOCATION phố Nguyễn Huệ] sạch đẹp.', 'named after people'],
  ['Ông [PERSON Hồ Văn Lả] thăm [LOCATION hồ Ba Bể].', 'Hồ as a surname and as a lake'],
  ['Vận động Nhân dân; yêu cầu Sở báo cáo; lao động Việt.', 'unit words inside other words'],
  ['Toàn huyện có 12 xã với 145 thôn, bản.', 'counts'],
  ['Lãnh đạo [LOCATION tỉnh Hà Giang] dự; tỉnh Đoàn tặng quà.', 'a province is listed'],
  ['Về [LOCATION xã biên giới Nậm Rịa], ra [LOCATION huyện đảo Hòn Khói].', 'a kind of unit'],
  ['Tại [LOCATION huyện Cù Lao Xanh], tổ Chức chưa họp.', 'a unit word inside a name'],
  ['Cây đổ chắn [LOCATION tỉnh lộ 19B] và [LOCATION Quốc lộ 7] khiến xe ùn.', 'any word behind'],
  ['Lập đoàn gồm [LOCATION xã Nậm Rịa], [LOCATION Bản Phố], [LOCATION Thanh Sa].', 'behind gồm'],
  ['Các chùa Phật giáo trong vùng mở hội; khu Hành chính mới xây.', 'compounds are no names'],
  ['Yêu cầu [LOCATION xã Nậm Rịa],[LOCATION Kon Phô],[LOCATION Thanh Sa] làm tốt.', 'no spaces'],
  [
    'Ở [LOCATION xã Nậm Rịa], dịch tả lợn châu Phi lan chậm; trẻ tiêm ngừa viêm não Nhật Bản.',
    'places inside the names of diseases',
  ],
  ['[LOCATION phủ Vĩnh Tường] xưa có 3 huyện; nay bao phủ BHYT 96%.', 'an old unit; a verb'],
  ['Đi [LOCATION châu Phi], ghé [LOCATION Nhật Bản].', 'the same places outside of them'],
  ['Xe qua [LOCATION Thừa Thiên- Huế], [LOCATION Thừa Thiên - Huế].', 'a dash in a listed name'],
  ['Nhà ở [LOCATION KP.3], [LOCATION khối phố 7].', 'quarters'],
  ['Vào [LOCATION Khu Công nghiệp Hòa Sơn], qua [LOCATION đập Nậm Rịa 2].', 'a longer unit'],
  ['Thăm [LOCATION xã Trường Yên]; ở [LOCATION Trường Yên] có chợ.', 'no school'],
  ['Hàng xuất sang [LOCATION Mỹ] và [LOCATION Đức]; quán Quảng Đức, hãng Mỹ Khoa cũ.', 'countries'],
  [
    'Nhớ ngày giỗ tổ Hùng Vương; Pháp lệnh mới không nói đến [LOCATION Pháp].',
    'no unit, no country',
  ],
  ['Hội lập 59 Tổ Tiết kiệm.', 'what is counted'],
  ['Cấp nước cho [LOCATION thôn Bản Vàng] và [LOCATION bản Làng Mới].', 'a unit word as a name'],
  ['Qua [LOCATION KKT cửa khẩu Quốc tế Nậm Rịa] sang nước bạn.', 'an abbreviated unit'],
  [
    'Gặp dân các phường: [LOCATION Nậm Rịa], [LOCATION Hòa Bắc]; Khảo sát hai chợ.',
    'a verb behind a list',
  ],
  ['Thăm [LOCATION KCN Hòa Sơn II] và [LOCATION xã ven biển Thanh Sa].', 'a Roman number; a kind'],
  [
    '[ORG Ban Chỉ đạo Trung ương Chương trình mục tiêu quốc gia xây dựng nông thôn mới] họp.',
    'of a national programme',
  ],
  ['Lãnh đạo [ORG Văn phòng HĐND&UBND huyện] dự.', 'an office of two'],
  ['Bộ đội từ chiến trường [LOCATION Hà Giang] về.', 'no school'],
  ['Đoàn [LOCATION nước CHDCND Lào] thăm nhà thờ Công giáo.', 'a country; a kind of church'],
  ['Đoàn [LOCATION tỉnh Xay-nha-bu-ly] đến.', 'in Vietnamese syllables'],
  ['Ở [LOCATION TT. Nậm Rịa] có TT. [PERSON Thích Quảng Lam] trụ trì.', 'a town and a title'],
  ['Căn cứ [DOCUMENT Luật Đất đai], căn cứ [DOCUMENT Nghị định số 5].', 'what opens a document'],
  ['MỘT SỐ GIẢI PHÁP VÀ BIỆN PHÁP GIẢI NGÂN VỐN', 'compounds in capitals'],
  ['Thăm [LOCATION giáo phận Nậm Rịa] có ông [PERSON Lê Văn Na].', 'of a church'],
  ['Rác từ [LOCATION hẻm 41] về [LOCATION bãi rác Kinh Tư].', 'a lane by its number; a dump'],
  ['Từ [LOCATION tỉnh Savanlam] đến.', 'a foreign province in one word'],
  ['Đến [LOCATION khu neo đậu tàu thuyền Hòa An], [LOCATION vùng biển Hòa An].', 'at sea'],
  ['Họp tại [LOCATION Hội trường Thành ủy], [ORG Thành ủy Trà Vinh] chủ trì.', 'a body after it'],
  ['Thăm [LOCATION giáo xứ Suối Nhạn], [LOCATION Tịnh xá Ngọc Lam].', 'of religions'],
  ['Họp tại [LOCATION Trung tâm Hội nghị Quốc gia].', 'a hall, no body'],
  ['Xe chạy trên đường BTXM mới rải.', 'an abbreviation of the kind of road'],
  ['Bà con ở [LOCATION TPHCM] và [LOCATION TP.HCM] gửi quà.', 'abbreviated'],
  ['Xóm bản người Mông [LOCATION Nậm Rịa] vào xuân ở [LOCATION bản Nậm Rịa].', 'behind a people'],
];

describe.each([
  ['ORG', bodies],
  ['LOCATION', places],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (marked) => {
    expect(markEntities(withoutMarks(marked))).toBe(marked);
  });
});

describe('a dateline', () => {
  it.each([
    ['[ORG Kinhtedothi] - Chiều nay, đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'a site'],
    ['[ORG VOV.VN] - Chiều nay, đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'an address'],
    ['[ORG LSO]-Chiều nay, đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'with a dash'],
    ['([ORG NR7 Online]) - Đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'words in brackets'],
    ['[ORG Nông thôn] - Chiều nay, đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'words before a time'],
    ['[LOCATION Lộc Bình] - Chiều nay, đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'a place'],
    ['([ORG BHG]) - Đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'in brackets'],
    ['([ORG NR-TS]) Đoàn kiểm tra [LOCATION xã Nậm Rịa].', 'two parts'],
    ['OCOP là hướng đi đúng.'.replace('OCOP', '[PROGRAM OCOP]'), 'no mark follows'],
  ])('%s (%s)', (marked) => {
    expect(markEntities(withoutMarks(marked))).toBe(marked);
  });

  it('is looked for at the opening of a paragraph only', () => {
    const text = 'Sáng nay, tại LSO - đơn vị chủ trì.';
    expect(markEntities(text)).toBe(text);
  });
});
