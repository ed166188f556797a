import { describe, expect, it } from 'vitest';
import { findFields, findValues } from './fields/testing/readMarked.ts';

const articles: [string, string, Record<string, string>][] = [
  [
    'a delegation visits; the header is a fetch date',
    `Thứ tư,  12/10/2022

Văn Quan cần khơi dậy tiềm năng cây hồi

LSO-Sáng nay (14/7), Đoàn công tác của [ORG Thường trực Tỉnh ủy] do đồng chí [PERSON Lường Văn Pảo], [POSITION Phó Bí thư Thường trực Tỉnh ủy] làm trưởng đoàn có buổi làm việc tại [ORG Huyện ủy Văn Quan] về kết quả thực hiện nhiệm vụ 6 tháng đầu năm.

Năm 2021, [LOCATION huyện Văn Quan] phấn đấu trồng mới 300 ha hồi. Thu ngân sách 6 tháng đạt 21 tỷ đồng.

HOÀNG THỊ NGÂN`,
    {
      title: 'Văn Quan cần khơi dậy tiềm năng cây hồi',
      printedDate: '2022-10-12',
      eventDate: '2021-07-14',
      dayPart: 'morning',
      author: 'HOÀNG THỊ NGÂN',
      agency: 'LSO',
      province: 'Lạng Sơn',
      leadBody: 'Thường trực Tỉnh ủy',
      hostUnit: 'Huyện ủy Văn Quan',
      leadOfficial: 'Lường Văn Pảo',
      reviewPeriod: '6 tháng đầu năm 2021',
    },
  ],
  [
    'a header printed the same day serves as the year',
    `[ORG Ban Cán sự đảng UBND tỉnh] làm việc với [ORG Huyện ủy Sơn Khê]
Thứ Năm, 18/04/2019, 17:05 [GMT+7]

Chiều 18/4, [ORG Ban Cán sự đảng UBND tỉnh] làm việc với [ORG Huyện ủy Sơn Khê] về công tác cán bộ. Đồng chí [PERSON Đỗ Thị Hiền], [POSITION Bí thư Tỉnh ủy], chủ trì buổi làm việc.

Tin, ảnh: Minh Quý`,
    {
      title: 'Ban Cán sự đảng UBND tỉnh làm việc với Huyện ủy Sơn Khê',
      printedDate: '2019-04-18T17:05+07:00',
      eventDate: '2019-04-18',
      dayPart: 'afternoon',
      author: 'Minh Quý',
      leadBody: 'Ban Cán sự đảng UBND tỉnh',
      hostUnit: 'Huyện ủy Sơn Khê',
      leadOfficial: 'Đỗ Thị Hiền',
    },
  ],
  [
    'a far header gives no year, and nothing else does',
    `24/09/2021

Hội Nông dân bàn cách tiêu thụ bưởi

Ngày 3/2, [ORG Hội Nông dân huyện Lâm Khê] tổ chức hội nghị bàn cách tiêu thụ bưởi. Bà [PERSON Ngô Thị Lụa], [POSITION Chủ tịch Hội Nông dân huyện] chủ trì.`,
    {
      title: 'Hội Nông dân bàn cách tiêu thụ bưởi',
      printedDate: '2021-09-24',
      leadBody: 'Hội Nông dân huyện Lâm Khê',
      hostUnit: 'Hội Nông dân huyện Lâm Khê',
      leadOfficial: 'Ngô Thị Lụa',
    },
  ],
  [
    'December reviews the year that is named with the results, not the next one',
    `Đông Khê tổng kết năm

(ĐK) - Sáng 21/12, [ORG UBND huyện Đông Khê] tổ chức hội nghị tổng kết công tác năm 2020, phương hướng, nhiệm vụ năm 2021. Ông [PERSON Phạm Văn Tài], [POSITION Chủ tịch UBND huyện] chủ trì hội nghị.

Năm 2020, huyện thu ngân sách 112 tỷ đồng.

Theo Cổng thông tin điện tử huyện`,
    {
      title: 'Đông Khê tổng kết năm',
      eventDate: '2020-12-21',
      dayPart: 'morning',
      agency: 'ĐK',
      leadBody: 'UBND huyện Đông Khê',
      hostUnit: 'UBND huyện Đông Khê',
      leadOfficial: 'Phạm Văn Tài',
      reviewPeriod: 'năm 2020',
    },
  ],
  [
    'January reviews the year before',
    `Hội Chữ thập đỏ tổng kết hoạt động

Chiều 8/1, [ORG Hội Chữ thập đỏ tỉnh Quảng Trị] tổng kết công tác. Năm qua, các cấp hội vận động 12,4 tỷ đồng.

Năm 2018, 4.120 lượt người đã hiến máu.`,
    {
      title: 'Hội Chữ thập đỏ tổng kết hoạt động',
      eventDate: '2019-01-08',
      dayPart: 'afternoon',
      province: 'Quảng Trị',
      leadBody: 'Hội Chữ thập đỏ tỉnh Quảng Trị',
      hostUnit: 'Hội Chữ thập đỏ tỉnh Quảng Trị',
      reviewPeriod: 'Năm 2018',
    },
  ],
  [
    'no date of the meeting: the header alone dates nothing',
    `Đoàn đại biểu Quốc hội khảo sát nước sạch
Ngày đăng: 05/06/2018 09:12

[ORG Đoàn đại biểu Quốc hội tỉnh Tiền Giang] vừa khảo sát việc cấp nước sạch tại [LOCATION xã Bình Phú], [LOCATION huyện Cai Lậy]. Theo [DOCUMENT Nghị quyết số 12-NQ/TU ngày 4/3/2017], đến năm 2020 mọi hộ dân có nước sạch.`,
    {
      title: 'Đoàn đại biểu Quốc hội khảo sát nước sạch',
      printedDate: '2018-06-05T09:12+07:00',
      province: 'Tiền Giang',
      leadBody: 'Đoàn đại biểu Quốc hội tỉnh Tiền Giang',
      hostUnit: 'xã Bình Phú',
    },
  ],
  [
    'a district that ten provinces have decides nothing',
    `Huyện Châu Thành chăm lo Tết cho hộ nghèo

Ngày 9/1/2020, [ORG UBND huyện Châu Thành] họp bàn chăm lo Tết. Đồng chí [PERSON Lê Thị Út Em], [POSITION Phó Chủ tịch UBND huyện] dự và chỉ đạo.`,
    {
      title: 'Huyện Châu Thành chăm lo Tết cho hộ nghèo',
      eventDate: '2020-01-09',
      leadBody: 'UBND huyện Châu Thành',
      hostUnit: 'UBND huyện Châu Thành',
      leadOfficial: 'Lê Thị Út Em',
    },
  ],
  [
    'an official visits, no body leads; whoever asks a body to chair does not chair',
    `Bí thư Tỉnh ủy thăm nông dân trồng cam

Sáng 25/11/2023, đồng chí [PERSON Bùi Đức Mạnh], [POSITION Bí thư Tỉnh ủy] đã đến thăm và làm việc với [ORG Đảng ủy xã Thu Phong], [LOCATION huyện Cao Phong]. Cùng đi có bà [PERSON Đinh Thị Thơm], [POSITION Phó Chủ tịch UBND tỉnh]. Bà [PERSON Đinh Thị Thơm] đề nghị [ORG Sở Công Thương] chủ trì tìm đầu ra.

Nguyễn Hiếu - Thu Trang`,
    {
      title: 'Bí thư Tỉnh ủy thăm nông dân trồng cam',
      eventDate: '2023-11-25',
      dayPart: 'morning',
      author: 'Nguyễn Hiếu - Thu Trang',
      province: 'Hòa Bình',
      hostUnit: 'Đảng ủy xã Thu Phong',
      leadOfficial: 'Bùi Đức Mạnh',
    },
  ],
  [
    'attendants before a semicolon do not chair; chairs after "các đồng chí" are taken in order',
    `Hội thảo phát triển chè ở Tân Lĩnh

Ngày 6 và 7/5/2022, [ORG Sở Nông nghiệp] tổ chức hội thảo phát triển chè. Dự hội thảo có bà [PERSON Hà Thị Nga], [POSITION Phó Chủ tịch UBND tỉnh]; ông [PERSON Cao Văn Bền], [POSITION Giám đốc Sở Nông nghiệp] chủ trì.`,
    {
      title: 'Hội thảo phát triển chè ở Tân Lĩnh',
      eventDate: '2022-05-06',
      leadBody: 'Sở Nông nghiệp',
      hostUnit: 'Sở Nông nghiệp',
      leadOfficial: 'Cao Văn Bền',
    },
  ],
  [
    'several chair together: the first is the lead',
    `Sơ kết quý I ở Đức Tân

Chiều 2/4/2024, [ORG Huyện ủy Đức Tân] sơ kết công tác quý I/2024. Các đồng chí [PERSON Võ Minh Trí], [POSITION Bí thư Huyện ủy]; [PERSON Trần Thị Lệ], [POSITION Chủ tịch UBND huyện] đồng chủ trì hội nghị.

Quý I, huyện thu ngân sách 31 tỷ đồng; phương hướng quý II/2024 thu 40 tỷ đồng.`,
    {
      title: 'Sơ kết quý I ở Đức Tân',
      eventDate: '2024-04-02',
      dayPart: 'afternoon',
      leadBody: 'Huyện ủy Đức Tân',
      hostUnit: 'Huyện ủy Đức Tân',
      leadOfficial: 'Võ Minh Trí',
      reviewPeriod: 'quý I/2024',
    },
  ],
  [
    'the chair is named before the person; a term is reviewed at its middle',
    `Sơ kết giữa nhiệm kỳ

Sáng 12/9/2023, [ORG Ban Chấp hành Đảng bộ huyện Ba Bể] mở hội nghị sơ kết giữa nhiệm kỳ việc làm theo Nghị quyết Đại hội, nhiệm kỳ 2020 - 2025. Chủ trì hội nghị có đồng chí [PERSON Nông Văn Sáng], [POSITION Bí thư Huyện ủy].`,
    {
      title: 'Sơ kết giữa nhiệm kỳ',
      eventDate: '2023-09-12',
      dayPart: 'morning',
      province: 'Bắc Kạn',
      leadBody: 'Ban Chấp hành Đảng bộ huyện Ba Bể',
      hostUnit: 'Ban Chấp hành Đảng bộ huyện Ba Bể',
      leadOfficial: 'Nông Văn Sáng',
      reviewPeriod: 'nhiệm kỳ 2020 - 2025',
    },
  ],
  [
    'a council sits under a chair who is named first; the agency follows a lead in bold',
    `HĐND huyện Gò Quao thông qua nhiều nghị quyết

Ngày 18 - 19/7, [ORG HĐND huyện Gò Quao] ([LOCATION Kiên Giang]) khóa XII, nhiệm kỳ 2021 - 2026 phối hợp với [ORG UBND huyện] tổ chức kỳ họp. Đây là kỳ họp giữa năm.

(GQO) - Các ông, bà: [PERSON Danh Thị Hoa], [POSITION Chủ tịch HĐND huyện]; [PERSON Trần Văn Ích], [POSITION Phó Chủ tịch HĐND huyện] chủ tọa kỳ họp. Theo báo cáo tại kỳ họp, 6 tháng đầu năm 2023, huyện gieo 51.234 ha lúa.

Bài, ảnh: TÂY HÀ (Đài huyện)`,
    {
      title: 'HĐND huyện Gò Quao thông qua nhiều nghị quyết',
      eventDate: '2023-07-18',
      author: 'TÂY HÀ',
      agency: 'GQO',
      province: 'Kiên Giang',
      leadBody: 'HĐND huyện Gò Quao',
      hostUnit: 'HĐND huyện Gò Quao',
      leadOfficial: 'Danh Thị Hoa',
      reviewPeriod: '6 tháng đầu năm 2023',
    },
  ],
  [
    'the headline repeated under a photograph is no evidence; places that disagree give null',
    `Giao lưu kết nghĩa hai huyện

[LOCATION Huyện Tràng Định] và [LOCATION huyện Thạch An] giao lưu kết nghĩa. Chương trình gồm văn nghệ và bóng chuyền.

Giao lưu kết nghĩa hai huyện

Tối nay, hai đội thi đấu trận cuối. Ban tổ chức trao cờ lưu niệm.`,
    { title: 'Giao lưu kết nghĩa hai huyện', dayPart: 'evening' },
  ],
];

describe('extractFields', () => {
  it.each(articles)('%s', (_, marked, expected) => {
    expect(findValues(marked)).toEqual(expected);
  });

  it('proves each value by the spans that it was read from', () => {
    const [, marked = ''] = articles[0] ?? [];
    const quotes = Object.fromEntries(
      Object.entries(findFields(marked)).map(([field, found]) => [field, found.quotes]),
    );
    expect(quotes).toEqual({
      title: ['Văn Quan cần khơi dậy tiềm năng cây hồi'],
      printedDate: ['Thứ tư, 12/10/2022'],
      eventDate: ['14/7', 'Năm 2021'],
      dayPart: ['Sáng'],
      author: ['HOÀNG THỊ NGÂN'],
      agency: ['LSO'],
      province: ['Văn Quan'],
      leadBody: ['Thường trực Tỉnh ủy'],
      hostUnit: ['Huyện ủy Văn Quan'],
      leadOfficial: ['Lường Văn Pảo'],
      reviewPeriod: ['6 tháng đầu năm', 'Năm 2021'],
    });
  });

  it('lists the header among the evidence of the year when it was printed right after', () => {
    const found = findFields(articles[1]?.[1] ?? '');
    expect(found['eventDate']?.quotes).toEqual(['Thứ Năm, 18/04/2019, 17:05 [GMT+7]', '18/4']);
    expect(found['leadBody']?.quotes).toEqual([
      'Ban Cán sự đảng UBND tỉnh',
      'Ban Cán sự đảng UBND tỉnh',
    ]);
  });
});
