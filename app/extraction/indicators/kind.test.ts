import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('kindOf', () => {
  it.each([
    [
      'Chỉ số cải cách hành chính xếp hạng 5 toàn tỉnh.',
      ['hạng 5 | Chỉ số cải cách hành chính | 5 | rank'],
      'a rank in other words',
    ],
    [
      'Thu ngân sách đạt 64 tỷ đồng.',
      ['64 tỷ đồng | Thu ngân sách | 64 tỷ đồng | level'],
      'an amount is a level',
    ],
    ['Huyện có 12 dự án mới.', ['12 dự án | dự án mới | 12 dự án | level'], 'a count is a level'],
    [
      'Tỷ lệ hộ nghèo còn 4,12%.',
      ['4,12% | Tỷ lệ hộ nghèo | 4.12 % | rate'],
      'a percentage that is itself the measure',
    ],
    ['Giá trị sản xuất tăng 8,75%.', ['8,75% | Giá trị sản xuất | 8.75 % | change up'], 'a change'],
    [
      'Đã có 9 xã về đích, tăng 2 xã so với năm 2020.',
      ['9 xã | xã về đích | 9 xã | level', '2 xã | xã về đích | 2 xã | change up year:2020'],
      'a change in a count',
    ],
    [
      'Thu ngân sách đạt 78% kế hoạch.',
      ['78% | Thu ngân sách | 78 % | attainment plan'],
      'attainment of a plan',
    ],
    [
      'Thu ngân sách vượt kế hoạch 12%.',
      ['12% | Thu ngân sách | 12 % | attainment over plan'],
      'beyond a plan that is named before',
    ],
    [
      'Huyện hoàn thành vượt 3 chỉ tiêu so với kế hoạch.',
      ['3 chỉ tiêu | chỉ tiêu | 3 chỉ tiêu | attainment over plan'],
      'beyond a plan by a count',
    ],
    [
      'Thu nội địa đạt 78% so với cùng kỳ.',
      ['78% | Thu nội địa | 78 % | multiple same_period'],
      'a percentage of a base period is a multiple',
    ],
    [
      'Doanh thu tăng gấp 1,5 lần cùng kỳ.',
      ['1,5 lần | Doanh thu | 1.5 lần | multiple same_period'],
      'a multiple',
    ],
    [
      'Dịch vụ chiếm 36,4%; công nghiệp - xây dựng chiếm 28,4%.',
      ['36,4% | Dịch vụ | 36.4 % | share', '28,4% | công nghiệp - xây dựng | 28.4 % | share'],
      'shares',
    ],
    [
      'Có 98,5% cơ quan, đơn vị đạt chuẩn văn hóa.',
      ['98,5% | cơ quan, đơn vị đạt chuẩn văn hóa | 98.5 % | share'],
      'a percentage of a counted noun is a share',
    ],
    [
      'Qua rà soát, 100% các cơ sở hội đã họp; có 95% các hộ dân dùng nước sạch.',
      ['100% | cơ sở hội đã họp | 100 % | share', '95% | hộ dân dùng nước sạch | 95 % | share'],
      'of all that there are',
    ],
    [
      'Năm 2019 còn 214 hộ nghèo tỷ lệ 2,35%.',
      ['214 hộ | hộ nghèo | 214 hộ | level 2019', '2,35% | hộ nghèo | 2.35 % | rate 2019'],
      'a ratio right behind its noun',
    ],
    [
      'Tốc độ tăng trưởng bình quân trên 10% năm; thu nhập tăng.',
      ['10% | Tốc độ tăng trưởng bình quân | 10 % | rate at_least'],
      'a rate a year',
    ],
    [
      'Bảo hiểm năm 2020 hỗ trợ cho 31 hộ, 2021 hỗ trợ cho 45 hộ.',
      ['31 hộ | hộ | 31 hộ | level 2020', '45 hộ | hộ | 45 hộ | level 2020'],
      'a year without its word',
    ],
    ['Nợ quá hạn 0,15% tổng dư nợ.', ['0,15% | Nợ quá hạn | 0.15 % | share'], 'a share of a total'],
    ['Đã giải quyết 40/45 đơn.', ['40/45 đơn | đơn | 40/45 đơn | fraction'], 'a fraction'],
    [
      'Chỉ số hài lòng đạt 85,2 điểm, xếp thứ 7 toàn tỉnh, tăng 3 bậc.',
      [
        '85,2 điểm | Chỉ số hài lòng | 85.2 điểm | level',
        'thứ 7 | Chỉ số hài lòng | 7 | rank',
        '3 bậc | Chỉ số hài lòng | 3 bậc | change up',
      ],
      'a rank',
    ],
    [
      'Tỷ lệ học sinh tốt nghiệp đạt 99,2%, xếp thứ ba toàn tỉnh.',
      [
        '99,2% | Tỷ lệ học sinh tốt nghiệp | 99.2 % | rate',
        'thứ ba | Tỷ lệ học sinh tốt nghiệp | 3 | rank',
      ],
      'a rank in words',
    ],
    [
      'Tỷ lệ giải ngân đạt 45%, thấp hơn 3,5 điểm phần trăm so với năm 2020.',
      [
        '45% | Tỷ lệ giải ngân | 45 % | rate',
        '3,5 điểm phần trăm | Tỷ lệ giải ngân | 3.5 điểm phần trăm | change down year:2020',
      ],
      'percentage points',
    ],
    [
      'Tốc độ tăng trưởng kinh tế đạt 9,2% so với cùng kỳ.',
      ['9,2% | Tốc độ tăng trưởng kinh tế | 9.2 % | rate same_period'],
      'a growth is no multiple',
    ],
    [
      'Số tiền chậm đóng 4,9 tỷ đồng, chiếm 2,1% kế hoạch thu.',
      [
        '4,9 tỷ đồng | Số tiền chậm đóng | 4.9 tỷ đồng | level',
        '2,1% | Số tiền chậm đóng | 2.1 % | share',
      ],
      'a plan that is the whole is no base',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
