import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('readBases', () => {
  it.each([
    [
      'Xảy ra 9 vụ cháy, so với cùng kỳ năm trước, số vụ giảm 2 vụ.',
      ['9 vụ | vụ cháy | 9 vụ | level', '2 vụ | số vụ | 2 vụ | change down same_period'],
      'over a comma',
    ],
    [
      'Sản lượng tăng 4% so CK. Xảy ra 21 vụ cháy, giảm 3 vụ (12,5%).',
      [
        '4% | Sản lượng | 4 % | change up same_period',
        '21 vụ | vụ cháy | 21 vụ | level',
        '3 vụ | vụ cháy | 3 vụ | change down',
        '12,5% | vụ cháy | 12.5 % | change down',
      ],
      'a short form; a percentage in brackets',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 11% năm 2018 xuống còn 4%.',
      ['11% | Tỷ lệ hộ nghèo | 11 % | rate 2018', '4% | Tỷ lệ hộ nghèo | 4 % | rate down'],
      'the date of what it was is no base',
    ],
    [
      'Sản lượng và giá trị tăng 3% và 5% so với cùng kỳ.',
      [
        '3% | Sản lượng và giá trị | 3 % | change up same_period',
        '5% | Sản lượng và giá trị | 5 % | change up same_period',
      ],
      'one verb and one base for both',
    ],
    [
      'Thu ngân sách đạt 53,4% so với HĐND huyện giao.',
      ['53,4% | Thu ngân sách | 53.4 % | attainment plan'],
      'a plan that is only given',
    ],
    [
      'GRDP tăng 7% (vượt mục tiêu Nghị quyết 0,36%).',
      ['7% | GRDP | 7 % | change up', '0,36% | GRDP | 0.36 % | attainment over plan'],
      'a plan in the lead',
    ],
    [
      'Thu ngân sách đạt 78% kế hoạch tỉnh giao, đạt 81% dự toán HĐND huyện giao.',
      [
        '78% | Thu ngân sách | 78 % | attainment plan',
        '81% | Thu ngân sách | 81 % | attainment plan',
      ],
      'plans',
    ],
    [
      'Tổng sản phẩm tăng 8,75% so với năm 2021.',
      ['8,75% | Tổng sản phẩm | 8.75 % | change up year:2021'],
      'a year',
    ],
    [
      'Sản lượng tăng 5% so với cùng kỳ năm 2020.',
      ['5% | Sản lượng | 5 % | change up same_period'],
      'the same period of a year',
    ],
    [
      'Năm 2022, GRDP tăng 7% so với năm trước.',
      ['7% | GRDP | 7 % | change up year:2021 2022'],
      'the year before',
    ],
    [
      'GRDP tăng 7% so với năm trước.',
      ['7% | GRDP | 7 % | change up'],
      'the year before an unknown one',
    ],
    [
      'Kim ngạch xuất khẩu năm 2023 gấp 1,8 lần năm 2020.',
      ['1,8 lần | Kim ngạch xuất khẩu | 1.8 lần | multiple year:2020 2023'],
      'right after a multiple',
    ],
    [
      'So với cùng kỳ giảm 5 vụ, giảm 2 người chết.',
      [
        '5 vụ | vụ | 5 vụ | change down same_period',
        '2 người | người chết | 2 người | change down same_period',
      ],
      'before the changes',
    ],
    [
      'Tỷ lệ hộ nghèo còn 4,1% (so năm 2017 là 6,2%), bằng 66% so với đầu nhiệm kỳ.',
      [
        '4,1% | Tỷ lệ hộ nghèo | 4.1 % | rate',
        '6,2% | Tỷ lệ hộ nghèo | 6.2 % | rate',
        '66% | Tỷ lệ hộ nghèo | 66 % | multiple',
      ],
      'what it was then; a time without a name',
    ],
    [
      'Sản lượng tăng 5% so với cùng kỳ, giá bán giảm 3%.',
      ['5% | Sản lượng | 5 % | change up same_period', '3% | giá bán | 3 % | change down'],
      'it does not pass on',
    ],
    [
      'Tháng 6/2021, chỉ số sản xuất tăng 4% so với tháng trước.',
      ['4% | chỉ số sản xuất | 4 % | change up 2021-06'],
      'a month before is no year',
    ],
    [
      'Huyện có 9 xã về đích so với kế hoạch.',
      ['9 xã | xã về đích | 9 xã | level'],
      'a level has none',
    ],
    [
      'Khởi tố 80 bị can, tăng 12 bị can (17,6%) so với cùng kỳ.',
      [
        '80 bị can | bị can | 80 bị can | level',
        '12 bị can | bị can | 12 bị can | change up same_period',
        '17,6% | bị can | 17.6 % | change up same_period',
      ],
      'after a bracket, for both',
    ],
    [
      'Tổng dư nợ là 310 tỷ đồng, so với 31/12/2022 tăng 25 tỷ đồng.',
      [
        '310 tỷ đồng | Tổng dư nợ | 310 tỷ đồng | level',
        '25 tỷ đồng | Tổng dư nợ | 25 tỷ đồng | change up year:2022',
      ],
      'a year by its last day',
    ],
    [
      'Tổng dư nợ là 310 tỷ đồng, so với 31/5/2022 tăng 25 tỷ đồng.',
      [
        '310 tỷ đồng | Tổng dư nợ | 310 tỷ đồng | level',
        '25 tỷ đồng | Tổng dư nợ | 25 tỷ đồng | change up',
      ],
      'no other day',
    ],
    [
      'Trong quý xảy ra 14 vụ cháy, giảm 6 vụ (tương đương 30%) so với cùng kỳ.',
      [
        '14 vụ | vụ cháy | 14 vụ | level',
        '6 vụ | vụ cháy | 6 vụ | change down same_period',
        '30% | vụ cháy | 30 % | change down same_period',
      ],
      'the same change in other terms, in brackets',
    ],
    [
      'Đàn dê giảm 120 con, tương đương 9% so với cùng kỳ.',
      [
        '120 con | Đàn dê | 120 con | change down same_period',
        '9% | Đàn dê | 9 % | change down same_period',
      ],
      'the same change in other terms, after a comma',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 21% năm 2012 xuống còn 7% năm 2015.',
      ['21% | Tỷ lệ hộ nghèo | 21 % | rate 2012', '7% | Tỷ lệ hộ nghèo | 7 % | rate down 2015'],
      'when it had come down to, not against what',
    ],
    [
      'Xảy ra 41 vụ cháy, làm 6 người bị thương (so với năm 2021, giảm 9 vụ, giảm 2 người bị thương).',
      [
        '41 vụ | vụ cháy | 41 vụ | level',
        '6 người | người bị thương | 6 người | level',
        '9 vụ | vụ cháy | 9 vụ | change down year:2021',
        '2 người | người bị thương | 2 người | change down year:2021',
      ],
      'a comparison that opens a bracket',
    ],
    [
      'Kiểm tra 45 tổ chức đảng và 20 đảng viên (tăng 23 tổ chức so với cùng kỳ).',
      [
        '45 tổ chức đảng | tổ chức đảng | 45 tổ chức đảng | level',
        '20 đảng viên | đảng viên | 20 đảng viên | level',
        '23 tổ chức | tổ chức đảng | 23 tổ chức | change up same_period',
      ],
      'a change in a count whose unit is said shorter',
    ],
    [
      'Viện thụ lý 90 vụ, 120 bị can, giảm 5 vụ, tăng 7 bị can so với cùng kỳ.',
      [
        '90 vụ | vụ | 90 vụ | level',
        '120 bị can | bị can | 120 bị can | level',
        '5 vụ | vụ | 5 vụ | change down same_period',
        '7 bị can | bị can | 7 bị can | change up same_period',
      ],
      'a comparison for two changes in counts',
    ],
    [
      'Vốn đầu tư đạt 55% nguồn vốn tỉnh giao (110/200 tỷ đồng).',
      [
        '55% | Vốn đầu tư | 55 % | attainment plan',
        '110/200 tỷ đồng | Vốn đầu tư | 110/200 tỷ đồng | fraction',
      ],
      'the funds that were given are the plan; the same as a fraction',
    ],
    [
      'So với kế hoạch tỉnh giao (80 tỷ đồng), tỷ lệ giải ngân đạt 24,5%.',
      [
        '80 tỷ đồng | kế hoạch tỉnh giao | 80 tỷ đồng | level',
        '24,5% | tỷ lệ giải ngân | 24.5 % | attainment plan',
      ],
      'a plan with its own figure',
    ],
    [
      'Tỷ lệ giải ngân đạt 31%, cao hơn mức bình quân chung của cả nước (28%).',
      ['31% | Tỷ lệ giải ngân | 31 % | rate', '28% | mức bình quân chung | 28 % | rate'],
      'the mean itself, no change',
    ],
    [
      'Dịch vụ tăng 6,2%, thấp hơn mức tăng 7,1% của cùng kỳ.',
      ['6,2% | Dịch vụ | 6.2 % | change up', '7,1% | Dịch vụ | 7.1 % | change up'],
      'when the other change was',
    ],
    [
      'Khách sạn, nhà hàng tăng 15% (cùng kỳ năm trước tăng 6%).',
      [
        '15% | Khách sạn, nhà hàng | 15 % | change up',
        '6% | Khách sạn, nhà hàng | 6 % | change up',
      ],
      'a change at that time',
    ],
    [
      'Năm 2018, diện tích chè là 610 ha, giảm 2,7% (17 ha) so với năm 2017, trong đó chè cành 300 ha, giảm 4%.',
      [
        '610 ha | diện tích chè | 610 ha | level 2018',
        '2,7% | diện tích chè | 2.7 % | change down year:2017 2018',
        '17 ha | diện tích chè | 17 ha | change down year:2017 2018',
        '300 ha | chè cành | 300 ha | level 2018',
        '4% | chè cành | 4 % | change down 2018',
      ],
      'of both that the bracket says, but not of the part',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
