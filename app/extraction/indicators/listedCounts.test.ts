import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('readSharedCount', () => {
  it.each([
    [
      'Kỷ luật 62 đảng viên: khiển trách 41 (chiếm 66%), cảnh cáo 21 (34%).',
      [
        '62 đảng viên | đảng viên | 62 đảng viên | level',
        '41 | khiển trách | 41 | level',
        '66% | khiển trách | 66 % | share',
        '21 | cảnh cáo | 21 | level',
        '34% | cảnh cáo | 34 % | rate',
      ],
      'items with their shares in brackets',
    ],
    [
      'Học sinh giỏi ở tiểu học: 206 (75%).',
      [
        '206 | Học sinh giỏi ở tiểu học | 206 | level',
        '75% | Học sinh giỏi ở tiểu học | 75 % | rate',
      ],
      'after a colon',
    ],
    ['Thực hiện Nghị quyết 30 (5%).', ['5% | - | 5 % | rate'], 'the number of a document'],
    ['Năm 2020 (3%) còn khó khăn.', ['3% | - | 3 % | rate 2020'], 'a year'],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
