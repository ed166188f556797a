import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('isAside, and what follows from another thing', () => {
  it.each([
    [
      'Thu ngân sách đạt 90 tỷ đồng, tương đương so với tháng trước, nhưng tăng 14% so với cùng kỳ (nếu trừ tiền đất thì tăng 9%).',
      [
        '90 tỷ đồng | Thu ngân sách | 90 tỷ đồng | level',
        '14% | Thu ngân sách | 14 % | change up same_period',
        '9% | Thu ngân sách | 9 % | change up',
      ],
      'clauses without a subject of their own',
    ],
    [
      'Sản lượng muối ước 22 nghìn tấn tương đương so với vụ trước.',
      ['22 nghìn tấn | Sản lượng muối | 22 nghìn tấn | level about'],
      'a comparison is no noun',
    ],
    [
      'Lượng khách tăng cao kéo theo doanh thu lưu trú đạt 44 tỷ đồng; mưa nhiều làm cho năng suất giảm 3 tạ/ha.',
      [
        '44 tỷ đồng | doanh thu lưu trú | 44 tỷ đồng | level',
        '3 tạ/ha | năng suất | 3 tạ/ha | change down',
      ],
      'what follows from another thing',
    ],
    [
      'Sản lượng ngô giảm 1,7% do diện tích gieo trồng giảm 5%; dịch vụ tăng 7%, chủ yếu do công nghiệp chế biến tăng 11%.',
      [
        '1,7% | Sản lượng ngô | 1.7 % | change down',
        '5% | diện tích gieo trồng | 5 % | change down',
        '7% | dịch vụ | 7 % | change up',
        '11% | công nghiệp chế biến | 11 % | change up',
      ],
      'what another thing follows from',
    ],
    [
      'Nhiều ngành có mức tăng trưởng cao như bán lẻ tăng 7,6%.',
      ['7,6% | bán lẻ | 7.6 % | change up'],
      'the example, not what it is one of',
    ],
    [
      'Ngành khai khoáng sụt giảm mạnh, bằng 90% cùng kỳ; nhóm lữ hành chỉ chiếm một phần nhỏ, đạt 6 tỷ đồng.',
      [
        '90% | Ngành khai khoáng | 90 % | multiple same_period',
        '6 tỷ đồng | nhóm lữ hành | 6 tỷ đồng | level',
      ],
      'before a verb that no number follows',
    ],
    [
      'Thịt lợn hơi xuất chuồng 893 tấn, tăng 2%.',
      [
        '893 tấn | Thịt lợn hơi xuất chuồng | 893 tấn | level',
        '2% | Thịt lợn hơi xuất chuồng | 2 % | change up',
      ],
      'a verb inside a noun',
    ],
    [
      'Xuất khẩu đạt 31 triệu USD, giảm 8% so với cùng kỳ do đơn hàng dệt may giảm 15%.',
      [
        '31 triệu USD | Xuất khẩu | 31 triệu USD | level',
        '8% | Xuất khẩu | 8 % | change down same_period',
        '15% | đơn hàng dệt may | 15 % | change down',
      ],
      'a cause right after a comparison',
    ],
    [
      'Thuế tài nguyên (đạt 61% dự toán), thuế bảo vệ môi trường (58%).',
      [
        '61% | Thuế tài nguyên | 61 % | attainment plan',
        '58% | thuế bảo vệ môi trường | 58 % | rate',
      ],
      'the bracket of the next item',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
