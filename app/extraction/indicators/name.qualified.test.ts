import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('nameValues of values that qualify others', () => {
  it.each([
    [
      'Làm rõ 9 vụ, bắt giữ 14 đối tượng, đạt tỷ lệ 90%.',
      [
        '9 vụ | vụ | 9 vụ | level',
        '14 đối tượng | đối tượng | 14 đối tượng | level',
        '90% | vụ | 90 % | rate',
      ],
      'of the cases, not of those arrested',
    ],
    [
      'Huyện phấn đấu đạt thêm 2 tiêu chí, mỗi năm giảm 4% tỷ lệ hộ nghèo.',
      ['2 tiêu chí | tiêu chí | 2 tiêu chí | level', '4% | tỷ lệ hộ nghèo | 4 % | change down'],
      'the ratio that follows its change',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
