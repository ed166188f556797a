import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('phraseEnd', () => {
  it.each([
    [
      'Có 41 gia đình đạt danh hiệu “Gia đình hiếu học”, 6 gia đình được khen.',
      [
        '41 gia đình | gia đình đạt danh hiệu “Gia đình hiếu học” | 41 gia đình | level',
        '6 gia đình | gia đình được khen | 6 gia đình | level',
      ],
      'a title in quotation marks belongs to it',
    ],
    [
      'Nhân dân hiến 4.100 m2 đất và đóng góp hàng trăm ngày công.',
      ['4.100 m2 | đất | 4100 m2 | level'],
      'before another action',
    ],
    [
      'Có 13/15 chỉ tiêu đã đạt và vượt kế hoạch năm.',
      ['13/15 chỉ tiêu | chỉ tiêu đã đạt và vượt kế hoạch năm | 13/15 chỉ tiêu | fraction'],
      'reached and exceeded is one predicate',
    ],
    [
      'Có 16 lớp tập huấn vào lúc 19 giờ 30.',
      ['16 lớp | lớp tập huấn | 16 lớp | level'],
      'without the hour',
    ],
    [
      'Có 8/8 xã thành lập Tổ hợp tác.',
      ['8/8 xã | xã thành lập Tổ hợp tác | 8/8 xã | fraction'],
      'over a capital that is no document',
    ],
    [
      'Chi hội gồm 13 đồng chí và bầu 6 đại biểu.',
      [
        '13 đồng chí | đồng chí | 13 đồng chí | level',
        '6 đại biểu | đại biểu | 6 đại biểu | level',
      ],
      'before a verb after a conjunction',
    ],
    [
      'Hỗ trợ 10 dự án/72 hộ vay.',
      ['10 dự án | dự án | 10 dự án | level', '72 hộ | hộ vay | 72 hộ | level'],
      'before a slash',
    ],
    [
      'Huyện xin đầu tư 3 dự án bằng vốn của tỉnh gồm: đường, chợ, trường.',
      ['3 dự án | dự án bằng vốn của tỉnh | 3 dự án | level'],
      'before a list',
    ],
    [
      '100% chi bộ đã tổ chức học tập Nghị quyết Đại hội Đảng bộ tỉnh.',
      ['100% | chi bộ đã tổ chức học tập | 100 % | share'],
      'before a document',
    ],
    [
      'Có 2 xã đạt chuẩn nông thôn mới, 3 bản thoát nghèo.',
      [
        '2 xã | xã đạt chuẩn nông thôn mới | 2 xã | level',
        '3 bản | bản thoát nghèo | 3 bản | level',
      ],
      'before the next count',
    ],
    [
      'Đảng bộ có 42 chi, đảng bộ trực thuộc với 5.600 đảng viên.',
      [
        '42 chi, đảng bộ | chi, đảng bộ trực thuộc | 42 chi, đảng bộ | level',
        '5.600 đảng viên | đảng viên | 5600 đảng viên | level',
      ],
      'a comma inside the noun',
    ],
    [
      'Có 12 học sinh đạt giải và 3 giáo viên được khen.',
      [
        '12 học sinh | học sinh đạt giải | 12 học sinh | level',
        '3 giáo viên | giáo viên được khen | 3 giáo viên | level',
      ],
      'before a conjunction',
    ],
    [
      'Có 5 xã về đích trong năm 2022.',
      ['5 xã | xã về đích | 5 xã | level 2022'],
      'without the period at the end',
    ],
    [
      'Trong 8 nhóm nhiệm vụ năm 2021 đăng ký với tỉnh.',
      ['8 nhóm | nhóm nhiệm vụ năm 2021 đăng ký với tỉnh | 8 nhóm | level 2021'],
      'with a period inside',
    ],
    [
      'Có 9 món ăn được công nhận và đang quảng bá thêm 4 món ăn.',
      [
        '9 món ăn | món ăn được công nhận | 9 món ăn | level',
        '4 món ăn | món ăn | 4 món ăn | level',
      ],
      'before a second predicate; the verb of a compound stays',
    ],
    [
      'Tham dự có 96 đại biểu đại diện cho 512 hội viên đang sinh hoạt tại 8 chi hội.',
      [
        '96 đại biểu | đại biểu | 96 đại biểu | level',
        '512 hội viên | hội viên | 512 hội viên | level',
        '8 chi hội | chi hội | 8 chi hội | level',
      ],
      'without the verb that leads to the next count',
    ],
    [
      'Cung ứng 60 tấn giống cây trồng cho 410 hộ.',
      ['60 tấn | giống cây trồng | 60 tấn | level', '410 hộ | hộ | 410 hộ | level'],
      'the word for planting is no verb in a noun',
    ],
    [
      'Toàn tỉnh có 11/14 xã đạt 19/19 tiêu chí, 3 xã đạt từ 15-18 tiêu chí nông thôn mới.',
      [
        '11/14 xã | xã đạt 19/19 tiêu chí | 11/14 xã | fraction',
        '19/19 tiêu chí | tiêu chí | 19/19 tiêu chí | fraction',
        '3 xã | xã đạt từ 15-18 tiêu chí nông thôn mới | 3 xã | level',
        '15-18 tiêu chí | tiêu chí nông thôn mới | 15 to 18 tiêu chí | level',
      ],
      'how many criteria says which communes are counted',
    ],
    [
      'Có 95% chi bộ hoàn thành tốt nhiệm vụ trở lên; tập huấn cho 70 lượt hội viên với những nội dung về nuôi ong.',
      [
        '95% | chi bộ hoàn thành tốt nhiệm vụ trở lên | 95 % | share',
        '70 lượt | lượt hội viên | 70 lượt | level',
      ],
      'from a grade up; before what it was about',
    ],
    [
      'Tỷ lệ hộ nghèo từ 14% đầu nhiệm kỳ giảm còn 6%.',
      ['14% | Tỷ lệ hộ nghèo | 14 % | rate', '6% | Tỷ lệ hộ nghèo | 6 % | rate down'],
      'when it was so is not counted',
    ],
    [
      'Xây 2 cống ngăn mặn có tổng vốn 12 tỷ đồng; 2 tiêu chí còn lại là nước và rác.',
      [
        '2 cống | cống ngăn mặn | 2 cống | level',
        '12 tỷ đồng | tổng vốn | 12 tỷ đồng | level',
        '2 tiêu chí | tiêu chí còn lại | 2 tiêu chí | level',
      ],
      'what the next value measures; what is left',
    ],
    [
      'Có 11/34 chủ đầu tư đạt tỷ lệ giải ngân trên 50%.',
      [
        '11/34 chủ đầu tư | chủ đầu tư | 11/34 chủ đầu tư | fraction',
        '50% | tỷ lệ giải ngân | 50 % | rate at_least',
      ],
      'the rate that they reach',
    ],
    [
      'Nhận 40 hồ sơ, giải quyết đúng hạn 39 hồ sơ; đón 90 lượt khách trong mùa hè.',
      [
        '40 hồ sơ | hồ sơ | 40 hồ sơ | level',
        '39 hồ sơ | hồ sơ | 39 hồ sơ | level',
        '90 lượt khách | lượt khách | 90 lượt khách | level',
      ],
      'the next verb; the season',
    ],
    [
      'Giải quyết việc làm cho 311 lao động trên địa bàn huyện.',
      ['311 lao động | lao động | 311 lao động | level'],
      'without the place',
    ],
    [
      'Xóa tên 2 đảng viên và cho ra khỏi Đảng 1 đảng viên.',
      [
        '2 đảng viên | đảng viên | 2 đảng viên | level',
        '1 đảng viên | đảng viên | 1 đảng viên | level',
      ],
      'another action',
    ],
    [
      'Kỷ luật 6 đảng viên bằng hình thức cảnh cáo.',
      ['6 đảng viên | đảng viên | 6 đảng viên | level'],
      'not how',
    ],
    [
      'Kết nạp 58 quần chúng vào Đảng.',
      ['58 quần chúng | quần chúng | 58 quần chúng | level'],
      'where the verb takes them',
    ],
    [
      'Có 7 hồ sơ để lại xem xét.',
      ['7 hồ sơ | hồ sơ để lại xem xét | 7 hồ sơ | level'],
      'more than a purpose',
    ],
    [
      'Thu giữ 9 khẩu súng và nhiều tang vật.',
      ['9 khẩu | khẩu súng | 9 khẩu | level'],
      'what is not counted',
    ],
    [
      'Toàn xã có 5 hợp tác xã liên kết với 340 hộ.',
      ['5 hợp tác xã | hợp tác xã | 5 hợp tác xã | level', '340 hộ | hộ | 340 hộ | level'],
      'the verb of the next value',
    ],
    [
      'Bàn giao nhà văn hóa với tổng diện tích 900 m2 đáp ứng nhu cầu của dân.',
      ['900 m2 | tổng diện tích | 900 m2 | level'],
      'what it serves is not measured',
    ],
    [
      'Hỗ trợ sửa 75 nhà sàn, nhà cấp bốn với tổng kinh phí 3 tỷ đồng.',
      [
        '75 nhà | nhà sàn, nhà cấp bốn | 75 nhà | level',
        '3 tỷ đồng | tổng kinh phí | 3 tỷ đồng | level',
      ],
      'the counted noun again',
    ],
    [
      'Đại hội bầu 5 ủy viên và bầu ông Lò Văn Pín làm chủ tịch.',
      ['5 ủy viên | ủy viên | 5 ủy viên | level'],
      'who else is elected',
    ],
    [
      'Toàn tỉnh có 14 chỉ tiêu vượt kế hoạch.',
      ['14 chỉ tiêu | chỉ tiêu vượt kế hoạch | 14 chỉ tiêu | level'],
      'how they came out',
    ],
    [
      'Có 88 đơn đủ điều kiện xử lý với 30 đơn tố cáo.',
      ['88 đơn | đơn đủ điều kiện xử lý | 88 đơn | level', '30 đơn | đơn tố cáo | 30 đơn | level'],
      'a verb before what comes with it',
    ],
    [
      'Xác minh xong 6 đơn kiến nghị và đã trả lời dân.',
      ['6 đơn | đơn kiến nghị | 6 đơn | level'],
      'what was done then',
    ],
    [
      'Hỗ trợ 9 hộ khó khăn về nhà ở; 17 hội viên thuộc 4 chi hội vay vốn.',
      [
        '9 hộ | hộ khó khăn về nhà ở | 9 hộ | level',
        '17 hội viên | hội viên | 17 hội viên | level',
        '4 chi hội | chi hội vay vốn | 4 chi hội | level',
      ],
      'the end of a word, and what leads to the next count',
    ],
    [
      'Thành lập 35 tổ tiết kiệm và vay vốn.',
      ['35 tổ | tổ tiết kiệm và vay vốn | 35 tổ | level'],
      'two verbs that say which are counted',
    ],
    [
      'Tuyển 3 bác sĩ về công tác tại trạm; cử 40 cán bộ về cơ sở.',
      ['3 bác sĩ | bác sĩ | 3 bác sĩ | level', '40 cán bộ | cán bộ | 40 cán bộ | level'],
      'not where they went',
    ],
    [
      'Khởi tố 7 bị can về các tội “Gây rối trật tự”, “Đánh bạc”.',
      ['7 bị can | bị can về các tội “Gây rối trật tự”, “Đánh bạc” | 7 bị can | level'],
      'a list of titles',
    ],
    [
      'Có 12 hộ đăng ký thoát nghèo vào cuối năm, 40 lượt hội viên tham gia hỗ trợ tại 9 trạm.',
      [
        '12 hộ | hộ đăng ký thoát nghèo | 12 hộ | level',
        '40 lượt | lượt hội viên tham gia hỗ trợ | 40 lượt | level',
        '9 trạm | trạm | 9 trạm | level',
      ],
      'a deadline is no part of the name, the verb before a place is',
    ],
    [
      'Có 12 hộ đăng ký thoát nghèo vào cuối năm vào 9 tổ.',
      ['12 hộ | hộ đăng ký thoát nghèo | 12 hộ | level', '9 tổ | tổ | 9 tổ | level'],
      'a deadline before the same preposition',
    ],
    [
      'Giới thiệu 15 đoàn viên ưu tú cho Đảng xem xét; tổ chức 1 chương trình hiến máu tiếp nhận 90 túi máu.',
      [
        '15 đoàn viên | đoàn viên ưu tú | 15 đoàn viên | level',
        '1 chương trình | chương trình hiến máu | 1 chương trình | level',
        '90 túi | túi máu | 90 túi | level',
      ],
      'to whom they are recommended; the whole verb before the next count',
    ],
    [
      'Kiểm tra 8 cơ sở Hội đến ngày 19/6/2019; có 27% hộ khá và không còn hộ đói.',
      [
        '8 cơ sở | cơ sở Hội | 8 cơ sở | level 2019-06-19',
        '27% | hộ khá | 27 % | share 2019-06-19',
      ],
      'a day, and who is no longer counted',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
