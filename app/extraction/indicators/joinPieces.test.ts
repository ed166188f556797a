import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('joinPieces', () => {
  it.each([
    [
      'Nguyên nhân tăng do ngành sản xuất linh kiện điện tử, máy vi tính và thiết bị quang học trong tháng tăng 2,7%.',
      [
        '2,7% | ngành sản xuất linh kiện điện tử, máy vi tính và thiết bị quang học | 2.7 % | change up',
      ],
      'what a branch makes, up to the last',
    ],
    [
      'Trong cơ cấu tổng mức bán lẻ, nhóm ô tô ước đạt 75 tỷ đồng.',
      ['75 tỷ đồng | nhóm ô tô | 75 tỷ đồng | level about'],
      'not from the whole on',
    ],
    [
      'Số xã đạt chuẩn nông thôn mới nâng cao, kiểu mẫu đạt 13 xã.',
      ['13 xã | Số xã đạt chuẩn nông thôn mới nâng cao, kiểu mẫu | 13 xã | level'],
      'a grade is no predicate',
    ],
    [
      'Đàn gia cầm có 9.000 con; vịt, ngan, ngỗng 2.300 con; dê, thỏ, chim cút 310 con.',
      [
        '9.000 con | Đàn gia cầm | 9000 con | level',
        '2.300 con | vịt, ngan, ngỗng | 2300 con | level',
        '310 con | dê, thỏ, chim cút | 310 con | level',
      ],
      'nouns of a word or two',
    ],
    ['Ở huyện, xã, lúa đạt 40 tạ/ha.', ['40 tạ/ha | lúa | 40 tạ/ha | level'], 'not where it is'],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
