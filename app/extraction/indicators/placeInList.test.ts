import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('thingOfPlaces', () => {
  it.each([
    [
      'Các xã có tỷ lệ hộ nghèo cao: Tân Lập 32%, xã Hòa An 28,5%.',
      ['32% | tỷ lệ hộ nghèo | 32 % | rate', '28,5% | tỷ lệ hộ nghèo | 28.5 % | rate'],
      'after a colon',
    ],
    [
      'Thu ngân sách của các huyện: Tân Lập 32 tỷ đồng; huyện Hòa An đạt 28 tỷ đồng, tăng 4%.',
      [
        '32 tỷ đồng | Thu ngân sách | 32 tỷ đồng | level',
        '28 tỷ đồng | Thu ngân sách | 28 tỷ đồng | level',
        '4% | Thu ngân sách | 4 % | change up',
      ],
      'over semicolons, carried on',
    ],
    [
      'Các xã có tỷ lệ giải ngân cao như: Tân Lập (62%), Hòa An (61%).',
      ['62% | tỷ lệ giải ngân | 62 % | rate', '61% | tỷ lệ giải ngân | 61 % | rate'],
      'before a bracket',
    ],
    [
      'Kết quả: Tân Lập tiêm 320 liều; Lúa Xuân đạt 51 tạ/ha.',
      ['320 liều | liều | 320 liều | level', '51 tạ/ha | Lúa Xuân | 51 tạ/ha | level'],
      'nothing measured is named before, so the name stays',
    ],
    [
      'Tỷ lệ giải ngân đạt 54%; một số nơi có tỷ lệ thu nợ khá: thị xã Bình Lâm 78%, huyện An Khê 72%.',
      [
        '54% | Tỷ lệ giải ngân | 54 % | rate',
        '78% | tỷ lệ thu nợ | 78 % | rate',
        '72% | tỷ lệ thu nợ | 72 % | rate',
      ],
      'of the clause that opens the list; towns',
    ],
    [
      'Các xã đạt tỷ lệ cao như: Tân Lập 32%.',
      ['32% | Tân Lập | 32 % | rate'],
      'a ratio of nothing that is named',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
