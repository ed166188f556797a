import { describe, expect, it } from 'vitest';
import { findValues } from './fields/testing/readMarked.ts';

const articles: [string, string, Record<string, string>][] = [
  [
    'a colon behind the body of a headline',
    `[ORG Hội Khuyến học tỉnh Phú Thọ]: Giám sát quỹ học bổng tại [LOCATION huyện Lâm Thao]

Cập nhật: 05/10/2022 10:15

Trong chuyến đi này, đoàn đã gặp các em học sinh.`,
    {
      title: 'Hội Khuyến học tỉnh Phú Thọ: Giám sát quỹ học bổng tại huyện Lâm Thao',
      printedDate: '2022-10-05T10:15+07:00',
      province: 'Phú Thọ',
      leadBody: 'Hội Khuyến học tỉnh Phú Thọ',
      hostUnit: 'huyện Lâm Thao',
    },
  ],
  [
    'the headline gives the place that the text leaves out; what was carried out is reported on',
    `[ORG Hội Khuyến học huyện Lâm Thao] giám sát quỹ học bổng tại [ORG UBND xã Tà Hừa]

Ngày 4/10/2022, [ORG Hội Khuyến học huyện] giám sát quỹ học bổng tại [ORG UBND xã Tà Hừa], nghe kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ trong 9 tháng đầu năm 2022.`,
    {
      title: 'Hội Khuyến học huyện Lâm Thao giám sát quỹ học bổng tại UBND xã Tà Hừa',
      eventDate: '2022-10-04',
      province: 'Phú Thọ',
      leadBody: 'Hội Khuyến học huyện Lâm Thao',
      hostUnit: 'UBND xã Tà Hừa',
      reviewPeriod: '9 tháng đầu năm 2022',
    },
  ],
  [
    'the month before the one that tasks are set for is reviewed, said without capitals',
    `HUYỆN LÂM THAO HỌP ĐÁNH GIÁ THÁNG 7/2022

Ngày 2/8/2022, [ORG UBND huyện Lâm Thao] họp, nghe báo cáo việc điều hành ngân sách, giữ rừng, phòng cháy và chăm lo người có công tháng 7/2022, nhiệm vụ tháng 8. Cuộc họp kéo dài một buổi.`,
    {
      title: 'HUYỆN LÂM THAO HỌP ĐÁNH GIÁ THÁNG 7/2022',
      eventDate: '2022-08-02',
      province: 'Phú Thọ',
      leadBody: 'UBND huyện Lâm Thao',
      hostUnit: 'UBND huyện Lâm Thao',
      reviewPeriod: 'tháng 7/2022',
    },
  ],
  [
    'a regular meeting is about its month, not about that of the tasks',
    `[ORG UBND huyện Lâm Thao] họp thường kỳ

Ngày 26/11/2013, [ORG UBND huyện Lâm Thao] tổ chức phiên họp thường kỳ tháng 11, triển khai nhiệm vụ tháng 12. Trong tháng, các xã sửa 14 km đường.`,
    {
      title: 'UBND huyện Lâm Thao họp thường kỳ',
      eventDate: '2013-11-26',
      province: 'Phú Thọ',
      leadBody: 'UBND huyện Lâm Thao',
      hostUnit: 'UBND huyện Lâm Thao',
      reviewPeriod: 'tháng 11 năm 2013',
    },
  ],
  [
    'late in the year, tasks for a year without another one beside it date nothing',
    `Bình chọn thanh niên nhập ngũ

Ngày 12/11, [ORG Hội đồng Nghĩa vụ quân sự phường Tân Hưng] tổ chức bình chọn công dân nhập ngũ, triển khai nhiệm vụ năm 2026.`,
    {
      title: 'Bình chọn thanh niên nhập ngũ',
      leadBody: 'Hội đồng Nghĩa vụ quân sự phường Tân Hưng',
      hostUnit: 'Hội đồng Nghĩa vụ quân sự phường Tân Hưng',
    },
  ],
  [
    'an administrative unit convenes; the writer stands before a bar',
    `Phường Tân Hưng tổng kết phong trào

Hà Thị Mơ |

Chiều 10/1/2024, [LOCATION phường Tân Hưng] tổ chức hội nghị tổng kết phong trào năm 2023. Hội nghị khen 12 tổ dân phố.`,
    {
      title: 'Phường Tân Hưng tổng kết phong trào',
      eventDate: '2024-01-10',
      dayPart: 'afternoon',
      author: 'Hà Thị Mơ',
      hostUnit: 'phường Tân Hưng',
      reviewPeriod: 'năm 2023',
    },
  ],
  [
    'a delegation makes a decision known; a day long before the printed one is of something else',
    `Đội bóng ba mươi năm tuổi

Cập nhật: Thứ ba, 28/4/2015 | 11:17:54 AM

YênBái - YBĐT - Ở bản có Đội bóng 12/9/1985 với 37 người. Mới đây, đoàn kiểm tra số 12 của [ORG Sở Văn hóa] do ông [PERSON Lò Văn Pánh], [POSITION Phó Giám đốc] làm trưởng đoàn đã công bố quyết định kiểm tra của [ORG UBND tỉnh] đối với [ORG Nhà văn hóa xã Tà Hừa].`,
    {
      title: 'Đội bóng ba mươi năm tuổi',
      printedDate: '2015-04-28T11:17+07:00',
      agency: 'YBĐT',
      leadBody: 'Sở Văn hóa',
      hostUnit: 'Nhà văn hóa xã Tà Hừa',
      leadOfficial: 'Lò Văn Pánh',
    },
  ],
  [
    'of bodies that convene together the first counts, if it is told of whom it is; a site opens the lead',
    `Họp giao ban

VOV.VN - Ngày 4/10/2022, [ORG Thường trực Huyện ủy], [ORG HĐND], [ORG UBND huyện Lâm Thao] và [ORG UBMTTQ huyện] giao ban với các xã.`,
    {
      title: 'Họp giao ban',
      eventDate: '2022-10-04',
      agency: 'VOV.VN',
      province: 'Phú Thọ',
      leadBody: 'Thường trực Huyện ủy',
      hostUnit: 'Thường trực Huyện ủy',
    },
  ],
  [
    'a date right below the heading of other news is the printed one; a national congress',
    `Bà Tạ Thị Mơ làm Chủ tịch Hội Khuyến học

Tin mới

20/12/2012 23:08

Sau 2 ngày làm việc, [EVENT Đại hội Đại biểu toàn quốc Hội Khuyến học Việt Nam lần thứ V] đã bế mạc vào sáng 20-12.`,
    {
      title: 'Bà Tạ Thị Mơ làm Chủ tịch Hội Khuyến học',
      printedDate: '2012-12-20T23:08+07:00',
      eventDate: '2012-12-20',
      dayPart: 'morning',
      leadBody: 'Hội Khuyến học Việt Nam',
      hostUnit: 'Hội Khuyến học Việt Nam',
    },
  ],
  [
    'words before a time are the agency; what happened elsewhere that day is passed over; a school year that opens',
    `Khai giảng ở Lâm Thao

Nông thôn - Chiều 5/9/2022, các trường của [LOCATION huyện Lâm Thao] khai giảng năm học 2022-2023. Về dự và chỉ đạo có đồng chí [PERSON Hà Thị Mơ], [POSITION Bí thư Huyện ủy].

Cùng ngày, [ORG Sở Y tế] kiểm tra [ORG Trạm Y tế xã Tứ Xã].`,
    {
      title: 'Khai giảng ở Lâm Thao',
      eventDate: '2022-09-05',
      dayPart: 'afternoon',
      agency: 'Nông thôn',
      province: 'Phú Thọ',
      leadOfficial: 'Hà Thị Mơ',
    },
  ],
  [
    'a committee of inspection is no visit; supervision says the period; spaces doubled',
    `Giám sát ở xã Hòa Tiến

Ngày 4/10/2022, đoàn do bà [PERSON Hà Thị Mơ] làm trưởng  đoàn đã giám sát công tác xét xử năm 2021. Dự có ông [PERSON Lò Văn Pánh], [POSITION Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy].`,
    {
      title: 'Giám sát ở xã Hòa Tiến',
      eventDate: '2022-10-04',
      leadOfficial: 'Hà Thị Mơ',
      reviewPeriod: 'năm 2021',
    },
  ],
  [
    'what is yet to come is not reviewed; the first of a group leads it',
    `Họp mặt ở xã Hòa Tiến

Ngày 4/10/2022, đoàn gồm: bà [PERSON Hà Thị Mơ], [POSITION Phó Bí thư Huyện ủy]; ông [PERSON Lò Văn Pánh], [POSITION Chánh Văn phòng Huyện ủy] đã thăm bà con. Theo báo cáo, cầu sẽ thông xe trong quý II/2023.`,
    { title: 'Họp mặt ở xã Hòa Tiến', eventDate: '2022-10-04', leadOfficial: 'Hà Thị Mơ' },
  ],
  [
    'with a delegation from the centre',
    `Về với xã Hòa Tiến

Ngày 4/10/2022, ông [PERSON Lò Văn Pánh] và đoàn công tác Trung ương đã đến thăm bà con.`,
    { title: 'Về với xã Hòa Tiến', eventDate: '2022-10-04', leadOfficial: 'Lò Văn Pánh' },
  ],
  [
    'who sits in a committee of inspection visits nobody',
    `Họp mặt ở xã Hòa Tiến

Ngày 4/10/2022, dự họp mặt có ông [PERSON Lò Văn Pánh], [POSITION Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy].`,
    { title: 'Họp mặt ở xã Hòa Tiến', eventDate: '2022-10-04' },
  ],
  [
    'a place before a time is no agency',
    `Họp giao ban

[LOCATION Hòa Tiến] - Ngày 4/10/2022, [ORG UBND xã Hòa Tiến] họp giao ban với các thôn.`,
    {
      title: 'Họp giao ban',
      eventDate: '2022-10-04',
      leadBody: 'UBND xã Hòa Tiến',
      hostUnit: 'UBND xã Hòa Tiến',
    },
  ],
  [
    'a site without its marks opens the lead: no Vietnamese syllable is so long',
    `Họp giao ban

Baolamthao - Ngày 4/10/2022, [ORG UBND huyện Lâm Thao] họp giao ban với các xã.`,
    {
      title: 'Họp giao ban',
      eventDate: '2022-10-04',
      agency: 'Baolamthao',
      province: 'Phú Thọ',
      leadBody: 'UBND huyện Lâm Thao',
      hostUnit: 'UBND huyện Lâm Thao',
    },
  ],
  [
    'so does its address',
    `Họp giao ban

Baolamthao.vn - Ngày 4/10/2022, [ORG UBND huyện Lâm Thao] họp giao ban với các xã.`,
    {
      title: 'Họp giao ban',
      eventDate: '2022-10-04',
      agency: 'Baolamthao.vn',
      province: 'Phú Thọ',
      leadBody: 'UBND huyện Lâm Thao',
      hostUnit: 'UBND huyện Lâm Thao',
    },
  ],
  [
    'the name of a district that is cut by the end of a line is a part of a longer one',
    `Họp giao ban với doanh nghiệp

Ngày 4/10/2022, [ORG Hội Khuyến học tỉnh] họp giao ban
với các doanh nghiệp, trong đó có [ORG Tập đoàn Lâm Thao
Việt], bàn về quỹ học bổng cho trẻ em ở các bản vùng
cao, việc xây nhà bán trú và mua xe đưa đón học sinh
về quê trong dịp nghỉ hè, nghỉ Tết cùng cha mẹ.`,
    {
      title: 'Họp giao ban với doanh nghiệp',
      eventDate: '2022-10-04',
      leadBody: 'Hội Khuyến học tỉnh',
      hostUnit: 'Hội Khuyến học tỉnh',
    },
  ],
  [
    'a point inside a post ends no sentence; a delegation comes to learn',
    `Ngày 9/6/2015, đoàn công tác của [ORG Tỉnh ủy Lào Cai] do đồng chí [PERSON Lò Văn Pánh], [POSITION UVT.Ư Đảng], [POSITION Bí thư Tỉnh ủy] làm trưởng đoàn đã đến trao đổi kinh nghiệm tại [LOCATION xã Tà Hừa].`,
    {
      eventDate: '2015-06-09',
      province: 'Lào Cai',
      leadBody: 'Tỉnh ủy Lào Cai',
      hostUnit: 'xã Tà Hừa',
      leadOfficial: 'Lò Văn Pánh',
    },
  ],
  [
    'a dash before the posts of one who meets voters; a session to come is not theirs',
    `Chiều 11/11/2025, đồng chí [PERSON Tạ Thị Mơ] - [POSITION Phó Chủ tịch HĐND tỉnh] tiếp xúc cử tri [LOCATION xã Tà Hừa] trước kỳ họp thường lệ, [ORG HĐND tỉnh khóa XVIII].`,
    {
      eventDate: '2025-11-11',
      dayPart: 'afternoon',
      hostUnit: 'xã Tà Hừa',
      leadOfficial: 'Tạ Thị Mơ',
    },
  ],
  [
    'the council of a session in which something is told',
    `Sáng 8/7/2024, tại [EVENT Kỳ họp thứ 7 HĐND tỉnh khóa XII], thay mặt cử tri, bà [PERSON Tạ Thị Mơ] nêu 3 kiến nghị.`,
    {
      eventDate: '2024-07-08',
      dayPart: 'morning',
      leadBody: 'HĐND tỉnh khóa XII',
      hostUnit: 'HĐND tỉnh khóa XII',
    },
  ],
  [
    'members beside the committee that meets',
    `Ngày 24/2/2025, [ORG Ban Chấp hành], [ORG Ban Thường vụ Đảng bộ UBND tỉnh] và thành viên [ORG UBND tỉnh] họp cho ý kiến về ngân sách.`,
    {
      eventDate: '2025-02-24',
      leadBody: 'Ban Thường vụ Đảng bộ UBND tỉnh',
      hostUnit: 'Ban Thường vụ Đảng bộ UBND tỉnh',
    },
  ],
];

describe('fields of meetings that review a period', () => {
  it.each(articles)('%s', (_why, marked, expected) => {
    expect(findValues(marked)).toEqual(expected);
  });
});
