import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('readFold', () => {
  it.each([
    [
      'Doanh thu du lịch tăng gấp đôi so với năm 2020.',
      ['gấp đôi | Doanh thu du lịch | 2 | multiple year:2020'],
      'twice',
    ],
    [
      'Đàn bò tăng gấp rưỡi so với cùng kỳ.',
      ['gấp rưỡi | Đàn bò | 1.5 | multiple same_period'],
      'one and a half times',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });

  it('needs the word of folding', () => {
    expect(indicatorLines('Cả đôi bên đều rưỡi phần.')).toEqual([]);
  });
});
