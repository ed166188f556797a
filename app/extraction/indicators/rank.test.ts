import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('readRank', () => {
  it.each([
    [
      'Chỉ số cải cách hành chính đứng thứ 14/34 tỉnh, thành phố.',
      ['thứ 14/34 | Chỉ số cải cách hành chính | 14 | rank'],
      'among how many',
    ],
    [
      'Chỉ số hài lòng xếp vị trí thứ nhì toàn quốc.',
      ['thứ nhì | Chỉ số hài lòng | 2 | rank'],
      'a word that only ranks have',
    ],
    [
      'Chỉ số xanh đạt 24,7 điểm, xếp vị trí thứ 8; chỉ số an ninh xếp vị trí thứ 3.',
      [
        '24,7 điểm | Chỉ số xanh | 24.7 điểm | level',
        'thứ 8 | Chỉ số xanh | 8 | rank',
        'thứ 3 | chỉ số an ninh | 3 | rank',
      ],
      'each of its own thing',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });

  it('leaves ordinals of events alone', () => {
    expect(indicatorLines('Kỳ họp thứ 8 khai mạc sáng thứ hai, lần thứ 3 trong năm.')).toEqual([]);
  });
});
