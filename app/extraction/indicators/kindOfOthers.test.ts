import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('kindOfOthers', () => {
  it.each([
    [
      'Thu ngân sách đạt 54% dự toán, trong đó thu nội địa đạt 52%, tỷ lệ thu nợ đạt 61%.',
      [
        '54% | Thu ngân sách | 54 % | attainment plan',
        '52% | thu nội địa | 52 % | attainment',
        '61% | tỷ lệ thu nợ | 61 % | rate',
      ],
      'a part of what was planned; not a rate of its own',
    ],
    [
      'Sản lượng gỗ đạt 120 m3, bằng 92% so với cùng kỳ; sản lượng củi đạt 140 ste, bằng 91%.',
      [
        '120 m3 | Sản lượng gỗ | 120 m3 | level',
        '92% | Sản lượng gỗ | 92 % | multiple same_period',
        '140 ste | sản lượng củi | 140 ste | level',
        '91% | sản lượng củi | 91 % | multiple',
      ],
      'the same comparison again',
    ],
    [
      'Chăn nuôi đạt 91% kế hoạch, kênh mương được cứng hóa đạt 40%.',
      ['91% | Chăn nuôi | 91 % | attainment plan', '40% | kênh mương được cứng hóa | 40 % | rate'],
      'another thing',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
