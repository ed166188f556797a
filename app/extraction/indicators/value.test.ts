import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('findValues', () => {
  it.each([
    [
      'Doanh thu đạt 113.790.000đ từ đàn gia cầm 1.200con.',
      ['113.790.000đ | Doanh thu | 113790000 đ | level', '1.200con | con | 1200 con | level'],
      'units that are attached',
    ],
    [
      'Kỷ luật 21 đảng viên (khiển trách 14, không bổ nhiệm lại 5, khai trừ 2), bằng 70% so với nhiệm kỳ trước.',
      [
        '21 đảng viên | đảng viên | 21 đảng viên | level',
        '14 | khiển trách | 14 | level',
        '5 | không bổ nhiệm lại | 5 | level',
        '2 | khai trừ | 2 | level',
        '70% | đảng viên | 70 % | multiple',
      ],
      'numbers of a list in brackets',
    ],
    [
      'Xử lý 40 vụ/52 đối tượng; góp 2 triệu rưỡi đồng/hội viên.',
      [
        '40 vụ | vụ | 40 vụ | level',
        '52 đối tượng | đối tượng | 52 đối tượng | level',
        '2 triệu rưỡi đồng/hội viên | - | 2.5 triệu đồng/hội viên | level',
      ],
      'two counts, a half, a unit of two words',
    ],
    [
      'Thu nhập đạt 55,3 triệu đồng/KH 55-56 triệu đồng.',
      [
        '55,3 triệu đồng | Thu nhập | 55.3 triệu đồng | level',
        '55-56 triệu đồng | Thu nhập | 55 to 56 triệu đồng | level',
      ],
      'a plan after a slash',
    ],
    [
      'Thu hồi 40 khẩu súng tự chế, 17 kiếm gỗ; trao 20 ba lô cho học sinh; dư nợ bình quân 01 hộ đạt 18 triệu đồng.',
      [
        '40 khẩu | khẩu súng tự chế | 40 khẩu | level',
        '17 kiếm gỗ | kiếm gỗ | 17 kiếm gỗ | level',
        '20 ba lô | ba lô cho học sinh | 20 ba lô | level',
        '18 triệu đồng | dư nợ bình quân 01 hộ | 18 triệu đồng | level',
      ],
      'nouns that no list has, in a list and after a verb; what a mean is reckoned by',
    ],
    [
      'Vốn đầu tư đạt 57 tỷ 300 triệu đồng.',
      ['57 tỷ 300 triệu đồng | Vốn đầu tư | 57300 triệu đồng | level'],
      'two scales',
    ],
    [
      'Năng suất đạt từ 6 đến 6,5 tấn/ha.',
      ['6 đến 6,5 tấn/ha | Năng suất | 6 to 6.5 tấn/ha | level'],
      'a range',
    ],
    [
      'Huyện phấn đấu thu hút 5 - 7 dự án mới.',
      ['5 - 7 dự án | dự án mới | 5 to 7 dự án | level'],
      'a range of counts',
    ],
    [
      'Doanh thu đạt 1.2 triệu USD, tăng 12.5%.',
      [
        '1.2 triệu USD | Doanh thu | 1.2 triệu USD | level',
        '12.5% | Doanh thu | 12.5 % | change up',
      ],
      'numbers written the English way',
    ],
    [
      'Hai xã về đích nông thôn mới, ba thôn đạt chuẩn.',
      [
        'Hai xã | xã về đích nông thôn mới | 2 xã | level',
        'ba thôn | thôn đạt chuẩn | 3 thôn | level',
      ],
      'number words',
    ],
    [
      'Lượng khách đạt 1,5 triệu lượt.',
      ['1,5 triệu lượt | Lượng khách | 1.5 triệu lượt | level'],
      'a scale before a counted noun',
    ],
    [
      'Thu nhập bình quân đầu người đạt 48 triệu đồng/người/năm.',
      ['48 triệu đồng/người/năm | Thu nhập bình quân đầu người | 48 triệu đồng/người/năm | level'],
      'a rate',
    ],
    [
      'Số phiếu tán thành 32/32.',
      ['32/32 | Số phiếu tán thành | 32/32 | fraction'],
      'a fraction without a noun',
    ],
    [
      'Đạt 45,76 % kế hoạch.',
      ['45,76 % | - | 45.76 % | attainment plan'],
      'a space before the sign',
    ],
    [
      'Cấp 96 giấy phép xây dựng.',
      ['96 giấy phép | giấy phép xây dựng | 96 giấy phép | level'],
      'a verb that is a noun elsewhere',
    ],
    [
      'Xử lý 9 cán bộ (6 phê bình; 3 hạ bậc lương) và khen 5 tập thể (2 tập thể xã, 3 tập thể thôn).',
      [
        '9 cán bộ | cán bộ | 9 cán bộ | level',
        '6 phê bình | phê bình | 6 phê bình | level',
        '3 hạ bậc lương | hạ bậc lương | 3 hạ bậc lương | level',
        '5 tập thể | tập thể | 5 tập thể | level',
        '2 tập thể | tập thể xã | 2 tập thể | level',
        '3 tập thể | tập thể thôn | 3 tập thể | level',
      ],
      'parts in brackets whose nouns are in no list, and those whose are',
    ],
    [
      'Xử lý 9 đảng viên với hình thức kỷ luật là Khiển trách: 06, cảnh cáo: 03.',
      [
        '9 đảng viên | đảng viên | 9 đảng viên | level',
        '06 | Khiển trách | 6 | level',
        '03 | cảnh cáo | 3 | level',
      ],
      'forms with a colon',
    ],
    [
      'Theo đó, có 16 tay cày giỏi cấp tỉnh, 120 tay cày cấp huyện.',
      [
        '16 tay cày | tay cày giỏi cấp tỉnh | 16 tay cày | level',
        '120 tay cày | tay cày cấp huyện | 120 tay cày | level',
      ],
      'a noun that no list has, counted again',
    ],
    [
      'Bắt 12 đối tượng, trong đó tạm giam 9, tại ngoại 3.',
      [
        '12 đối tượng | đối tượng | 12 đối tượng | level',
        '9 | tạm giam | 9 | level',
        '3 | tại ngoại | 3 | level',
      ],
      'parts without a unit after a count',
    ],
    [
      'Số hộ nghèo giảm từ 60 hộ (6,5%) năm 2018 xuống còn 40 hộ.',
      [
        '60 hộ | Số hộ nghèo | 60 hộ | level 2018',
        '6,5% | Số hộ nghèo | 6.5 % | rate 2018',
        '40 hộ | Số hộ nghèo | 40 hộ | level down 2018',
      ],
      'a change from one to another, over a bracket',
    ],
    [
      'Kỷ luật 9 đảng viên (khiển trách: 5; cảnh cáo: 3; khai trừ: 1).',
      [
        '9 đảng viên | đảng viên | 9 đảng viên | level',
        '5 | khiển trách | 5 | level',
        '3 | cảnh cáo | 3 | level',
        '1 | khai trừ | 1 | level',
      ],
      'parts after colons',
    ],
    [
      'Tiếp nhận 75 đơn (tồn đầu kỳ 9 đơn).',
      ['75 đơn | đơn | 75 đơn | level', '9 đơn | đơn | 9 đơn | level'],
      'the start of a period is no number of a thing',
    ],
    [
      'Xã có 410 hội viên, tăng 25 so với đầu năm; trồng 29,8 ha rừng, giảm 1,5 (tương đương 5%).',
      [
        '410 hội viên | hội viên | 410 hội viên | level',
        '25 | hội viên | 25 | change up',
        '29,8 ha | rừng | 29.8 ha | level',
        '1,5 | rừng | 1.5 | change down',
        '5% | rừng | 5 % | change down',
      ],
      'changes whose unit an earlier value has',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });

  it.each([
    [
      'Thực hiện Nghị quyết số 21-NQ/TU ngày 12/3/2021 và Chỉ thị 05 của huyện.',
      'documents and dates',
    ],
    ['Sau 3 năm thực hiện, từ năm 2016 đến năm 2020, nhiệm kỳ 2020 - 2025.', 'durations and terms'],
    ['Đề án 196 giai đoạn 2 của tỉnh.', 'numbers in names'],
    ['Học sinh lớp 12, Trung đoàn 123, Quốc lộ 4B, COVID-19, vùng 3.', 'numbers in names'],
    ['Dự án mở hành lang 40 m dọc bờ kênh.', 'a dimension in a name'],
    ['Triển khai 5 chương trình trọng điểm, 3 khâu đột phá.', 'slogans'],
    ['Thực hiện phương châm “4 tại chỗ” và thông điệp 5K.', 'quoted slogans'],
    ['Hội nghị có hai bên tham dự tại tổ dân phố 5.', 'fixed phrases'],
    ['Người từ 18 tuổi trở lên; huyện là 1 trong 3 địa phương dẫn đầu.', 'ages and one of'],
    ['Điện thoại 0255.3822.123, xe 76A-123.45.', 'numbers of things'],
    ['Trường Tiểu học 19/5 đạt chuẩn, đứng đầu tỉnh.', 'a date in a name'],
    ['Đại hội lần thứ 12, kỳ họp thứ 5.', 'ordinals'],
    ['Họp ở thôn (nhà 5, ngõ 12).', 'no parts of a count'],
    ['1 mất 10 ngờ.', 'nouns that only their place tells'],
  ])('finds none in %j: %s', (text) => {
    expect(indicatorLines(text)).toEqual([]);
  });
});
