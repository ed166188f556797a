import { describe, expect, it } from 'vitest';
import { findValues } from './fields/testing/readMarked.ts';

const articles: [string, string, Record<string, string>][] = [
  [
    'this morning is the day of a header with a clock; the agency stands behind a place',
    `Tổ công tác kiểm tra hồ đập ở Lâm Thao

22/05/2023 15:08

PHÚ THỌ (TTXVN) - Sáng nay, đoàn công tác của [ORG Bộ Nông nghiệp] do Thứ trưởng [PERSON Cù Xuân Hiến] làm trưởng đoàn kiểm tra hồ đập tại [LOCATION huyện Lâm Thao].

Đinh Tuấn (TTXVN)`,
    {
      title: 'Tổ công tác kiểm tra hồ đập ở Lâm Thao',
      printedDate: '2023-05-22T15:08+07:00',
      eventDate: '2023-05-22',
      dayPart: 'morning',
      author: 'Đinh Tuấn',
      agency: 'TTXVN',
      province: 'Phú Thọ',
      leadBody: 'Bộ Nông nghiệp',
      hostUnit: 'huyện Lâm Thao',
      leadOfficial: 'Cù Xuân Hiến',
    },
  ],
  [
    'a header without a clock dates no "this morning"',
    `Kiểm tra hồ đập ở Lâm Thao
22/05/2023
Sáng nay, [ORG UBND huyện Lâm Thao] kiểm tra ba hồ đập. Các hồ đều an toàn.`,
    {
      title: 'Kiểm tra hồ đập ở Lâm Thao',
      printedDate: '2023-05-22',
      dayPart: 'morning',
      province: 'Phú Thọ',
      leadBody: 'UBND huyện Lâm Thao',
    },
  ],
  [
    'yesterday is the day before the header',
    `Xã Nậm Pé ra quân làm đường
Cập nhật: 01/03/2024 06:10
Hôm qua, [ORG Xã đoàn Nậm Pé] tổ chức ra quân làm đường. Trước đó, bản đã góp đất.`,
    {
      title: 'Xã Nậm Pé ra quân làm đường',
      printedDate: '2024-03-01T06:10+07:00',
      eventDate: '2024-02-29',
      leadBody: 'Xã đoàn Nậm Pé',
      hostUnit: 'Xã đoàn Nậm Pé',
    },
  ],
  [
    'the first of several days; a congress meets in the year in which its term begins',
    `Phụ nữ Tân Lĩnh họp đại hội

Từ ngày 3 đến 5-8, [ORG Hội Phụ nữ Tân Lĩnh] tổ chức Đại hội đại biểu lần thứ VI, nhiệm kỳ 2016 - 2021. Đại hội bầu 17 người.`,
    {
      title: 'Phụ nữ Tân Lĩnh họp đại hội',
      eventDate: '2016-08-03',
      leadBody: 'Hội Phụ nữ Tân Lĩnh',
      hostUnit: 'Hội Phụ nữ Tân Lĩnh',
    },
  ],
  [
    'a province is called as it was on the day; its commune alone tells it',
    `Xã Sơn Động đón đoàn khảo sát

Ngày 9/9/2025, [ORG Đảng ủy xã Sơn Động] họp bàn việc thu hút du khách, có khách từ [LOCATION tỉnh Bắc Giang] cũ.`,
    {
      title: 'Xã Sơn Động đón đoàn khảo sát',
      eventDate: '2025-09-09',
      province: 'Bắc Ninh',
      leadBody: 'Đảng ủy xã Sơn Động',
      hostUnit: 'Đảng ủy xã Sơn Động',
    },
  ],
  [
    'a header later than the districts does not move the province of an older article',
    `[ORG Huyện ủy Mù Cang Chải] bàn giữ rừng
Thứ Hai, 10/11/2025
[ORG Huyện ủy Mù Cang Chải] họp bàn giữ rừng. Dân hiến đất làm đường.`,
    {
      title: 'Huyện ủy Mù Cang Chải bàn giữ rừng',
      printedDate: '2025-11-10',
      province: 'Yên Bái',
      leadBody: 'Huyện ủy Mù Cang Chải',
      hostUnit: 'Huyện ủy Mù Cang Chải',
    },
  ],
  [
    "a commune's name alone is no district of another province; a month with a point",
    `Người dân Hòa An làm kênh

Hết tháng 9.2021, [LOCATION xã Hòa An] ([LOCATION Chiêm Hóa]) đã làm 7 km kênh. Cả [LOCATION Hòa An] còn 2 km.`,
    {
      title: 'Người dân Hòa An làm kênh',
      province: 'Tuyên Quang',
      reviewPeriod: 'tháng 9.2021',
    },
  ],
  [
    'communes tell which of ten districts it is; a street is no district',
    `Huyện Châu Thành họp mặt người có uy tín

Ngày 9/1/2020, tại đường Ngô Quyền, [ORG UBND huyện Châu Thành] họp với dân các xã [LOCATION Song Lộc], [LOCATION Hòa Lợi] và [LOCATION Lương Hòa A].`,
    {
      title: 'Huyện Châu Thành họp mặt người có uy tín',
      eventDate: '2020-01-09',
      province: 'Trà Vinh',
      leadBody: 'UBND huyện Châu Thành',
      hostUnit: 'UBND huyện Châu Thành',
    },
  ],
  [
    'one body hears the report of another; what is planned for a year is not reviewed',
    `Nghe báo cáo về cấp nước

Chiều 3/2/2020, [ORG Thường trực Huyện ủy] nghe [ORG Phòng Kinh tế và Hạ tầng] báo cáo việc cấp nước.

Năm 2020, huyện tiếp tục lắp 40 km ống. Năm 2019, huyện đã lắp 21 km ống.`,
    {
      title: 'Nghe báo cáo về cấp nước',
      eventDate: '2020-02-03',
      dayPart: 'afternoon',
      leadBody: 'Thường trực Huyện ủy',
      hostUnit: 'Phòng Kinh tế và Hạ tầng',
      reviewPeriod: 'Năm 2019',
    },
  ],
  [
    'the body whose meeting it was, when none is said to convene one; whose demand it was',
    `Giữ đà tăng trưởng
Ngày 18/06/2022
Thứ Ba, 21/06/2022 10:15
Cần giữ đà tăng trưởng. Đó là yêu cầu của đồng chí [PERSON Lò Văn Thịnh], [POSITION Chủ tịch UBND tỉnh] tại phiên họp thường kỳ [ORG UBND tỉnh] diễn ra ngày 20/6.`,
    {
      title: 'Giữ đà tăng trưởng',
      printedDate: '2022-06-21T10:15+07:00',
      eventDate: '2022-06-20',
      leadBody: 'UBND tỉnh',
      hostUnit: 'UBND tỉnh',
      leadOfficial: 'Lò Văn Thịnh',
    },
  ],
  [
    'an anniversary in brackets is no day of the event; years from one to another neither',
    `Kỷ niệm ngày thành lập

Nhân kỷ niệm 92 năm ngày thành lập (20/10/1930 - 20/10/2022), [ORG Hội Phụ nữ xã Tân Phú] tổ chức tọa đàm.`,
    {
      title: 'Kỷ niệm ngày thành lập',
      leadBody: 'Hội Phụ nữ xã Tân Phú',
      hostUnit: 'Hội Phụ nữ xã Tân Phú',
    },
  ],
  [
    'a city named as its province; the date below the headline, not the current day above it',
    `Thứ Bảy, 27/07/2024, 07:07 [GMT+7]
Thành phố Thái Bình bàn việc chống ngập
Thứ Năm, 20/02/2014 | 18:47:24
Ngày 20/2, [ORG UBND thành phố Thái Bình] họp bàn việc chống ngập. Nước rút sau một ngày.`,
    {
      title: 'Thành phố Thái Bình bàn việc chống ngập',
      printedDate: '2014-02-20T18:47+07:00',
      eventDate: '2014-02-20',
      province: 'Thái Bình',
      leadBody: 'UBND thành phố Thái Bình',
      hostUnit: 'UBND thành phố Thái Bình',
    },
  ],
  [
    'what is handed over or praised by a body is no meeting of it',
    `Giao đất rừng cho dân

Ngày 5/5/2021, đất do [ORG Công ty Lâm nghiệp Hữu Bằng] bàn giao đã được chia. Việc này được [ORG UBND xã Tân Phú] đánh giá tốt.`,
    { title: 'Giao đất rừng cho dân', eventDate: '2021-05-05' },
  ],
  [
    'a school year is summed up in August of its second year',
    `Huyện Ân Thi tổng kết năm học

Sáng 21/8, [ORG UBND huyện Ân Thi] tổng kết năm học 2018 - 2019, triển khai nhiệm vụ năm học 2019 - 2020. Dự và chủ trì có ông [PERSON Vũ Đình Lục].

Năm học 2019 - 2020, huyện đề ra ba việc.`,
    {
      title: 'Huyện Ân Thi tổng kết năm học',
      eventDate: '2019-08-21',
      dayPart: 'morning',
      province: 'Hưng Yên',
      leadBody: 'UBND huyện Ân Thi',
      hostUnit: 'UBND huyện Ân Thi',
      leadOfficial: 'Vũ Đình Lục',
      reviewPeriod: 'năm học 2018 - 2019',
    },
  ],
  [
    'whose people a delegation visits; a year far from the word that reports is not reviewed',
    `Đoàn công tác đến vùng ngập

Ngày 3/4/2021, đoàn công tác của [ORG UBND tỉnh] đã đi kiểm tra tình hình ngập lụt và thăm hỏi, tặng quà động viên người dân [LOCATION huyện Vĩnh Linh]. Đoàn nghe tình hình chung, xem các điểm sơ tán trên đồi, nói chuyện với người già và trẻ nhỏ ở đó, nhắc lại trận lũ năm 2020.`,
    {
      title: 'Đoàn công tác đến vùng ngập',
      eventDate: '2021-04-03',
      province: 'Quảng Trị',
      leadBody: 'UBND tỉnh',
      hostUnit: 'huyện Vĩnh Linh',
    },
  ],
  [
    'a year of birth dates nothing, nor the day of a report; an archipelago is no district',
    `Tàu cá gặp nạn gần quần đảo Hoàng Sa

Theo báo cáo của bộ đội biên phòng ngày 3/3, ngư dân Lê Văn Bảy (SN 1990) đã vào bờ an toàn ở quần đảo Hoàng Sa.`,
    { title: 'Tàu cá gặp nạn gần quần đảo Hoàng Sa' },
  ],
  [
    'whose order it was, with the post before the name; a post ends where its province does',
    `Giao ban mỗi tuần

“Xã phải giao ban mỗi tuần” - đó là chỉ đạo của [POSITION Bí thư Tỉnh ủy Gia Lai] [PERSON Hồ Văn Sáng] tại hội nghị giao ban ngày 24/9/2025. [ORG Ban Thường vụ Tỉnh ủy] tiếp tục phiên họp vào chiều cùng ngày.`,
    {
      title: 'Giao ban mỗi tuần',
      eventDate: '2025-09-24',
      province: 'Gia Lai',
      leadBody: 'Ban Thường vụ Tỉnh ủy',
      hostUnit: 'Ban Thường vụ Tỉnh ủy',
      leadOfficial: 'Hồ Văn Sáng',
    },
  ],
  [
    'days that something is reckoned from and to are none of an event',
    `Biển đông khách

Thành phố tổng kết mùa tắm biển. Tính từ 30/4 đến 31/8/2019, bãi biển đón nhiều khách.`,
    { title: 'Biển đông khách' },
  ],
  [
    'a town before it gave its name to the province',
    `Huế đón mùa sen

Ngày 5/6/2020, [ORG Hội Nông dân thành phố Huế] mở phiên chợ sen.`,
    {
      title: 'Huế đón mùa sen',
      eventDate: '2020-06-05',
      province: 'Thừa Thiên Huế',
      leadBody: 'Hội Nông dân thành phố Huế',
      hostUnit: 'Hội Nông dân thành phố Huế',
    },
  ],
];

describe('extractFields on days, places and meetings', () => {
  it.each(articles)('%s', (_, marked, expected) => {
    expect(findValues(marked)).toEqual(expected);
  });
});
