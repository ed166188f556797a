import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('sizeBefore', () => {
  it.each([
    [
      'Xây 3 nhà xưởng tổng diện tích 2.500 m2; lập 2 mô hình nuôi dê quy mô trên 90 triệu đồng.',
      [
        '3 nhà | nhà xưởng | 3 nhà | level',
        '2.500 m2 | tổng diện tích | 2500 m2 | level',
        '2 mô hình | mô hình nuôi dê | 2 mô hình | level',
        '90 triệu đồng | quy mô | 90 triệu đồng | level at_least',
      ],
      'how large those are that are counted',
    ],
    [
      'Có 4 nhà máy với tổng công suất 800 tấn/ngày.',
      [
        '4 nhà máy | nhà máy | 4 nhà máy | level',
        '800 tấn/ngày | tổng công suất | 800 tấn/ngày | level',
      ],
      'the whole size after a preposition',
    ],
    [
      'Có 3 hộ mở rộng diện tích 2 ha.',
      ['3 hộ | hộ mở rộng diện tích | 3 hộ | level', '2 ha | - | 2 ha | level'],
      'what is done to it belongs to the count',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
