import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('nameEach', () => {
  it.each([
    [
      'Giá trị sản xuất nông nghiệp, công nghiệp, dịch vụ tăng lần lượt 3,2%, 8,1% và 11% so với cùng kỳ.',
      [
        '3,2% | Giá trị sản xuất nông nghiệp | 3.2 % | change up same_period',
        '8,1% | công nghiệp | 8.1 % | change up same_period',
        '11% | dịch vụ | 11 % | change up same_period',
      ],
      'one verb and one base for all, a noun for each',
    ],
    [
      'Sản lượng lúa và ngô lần lượt đạt 6.400 tấn và 910 tấn.',
      ['6.400 tấn | Sản lượng lúa | 6400 tấn | level', '910 tấn | ngô | 910 tấn | level'],
      'two nouns and two amounts',
    ],
    [
      'Tỷ lệ hộ nghèo, cận nghèo giảm tương ứng 1,2% và 0,8%.',
      ['1,2% | Tỷ lệ hộ nghèo | 1.2 % | change down', '0,8% | cận nghèo | 0.8 % | change down'],
      'the other word for it does not hide the verb',
    ],
    [
      'Thu thuế và phí lần lượt là 12, 15 và 18 tỷ đồng.',
      [
        '12 | Thu thuế và phí | 12 tỷ đồng | level',
        '15 | Thu thuế và phí | 15 tỷ đồng | level',
        '18 tỷ đồng | Thu thuế và phí | 18 tỷ đồng | level',
      ],
      'not as many nouns as values; the unit after the last',
    ],
    [
      'Doanh thu đạt 4 tỷ đồng, xuất khẩu đạt 3 tỷ đồng, lần lượt tăng 9% và 11% so với cùng kỳ.',
      [
        '4 tỷ đồng | Doanh thu | 4 tỷ đồng | level',
        '3 tỷ đồng | xuất khẩu | 3 tỷ đồng | level',
        '9% | Doanh thu | 9 % | change up same_period',
        '11% | xuất khẩu | 11 % | change up same_period',
      ],
      'of what was measured just before',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
