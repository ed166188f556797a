import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('fundAfter', () => {
  it.each([
    [
      'Gần 12 tỷ đồng ủng hộ Quỹ “Vì biển đảo”',
      ['12 tỷ đồng | Quỹ “Vì biển đảo” | 12 tỷ đồng | level about'],
      'the fund of a headline',
    ],
    [
      'Dành 40 triệu đồng cho Quỹ Khuyến học trong dịp hè.',
      ['40 triệu đồng | Quỹ Khuyến học | 40 triệu đồng | level'],
      'up to when it was given',
    ],
    [
      'Quyên góp được 12 tỷ đồng ủng hộ Quỹ Khuyến học.',
      ['12 tỷ đồng | - | 12 tỷ đồng | level'],
      'what was collected for it',
    ],
    [
      'Trao 12 triệu đồng cho quỹ lớp.',
      ['12 triệu đồng | - | 12 triệu đồng | level'],
      'no fund of a name',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
