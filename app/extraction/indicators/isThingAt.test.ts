import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('isThingAt', () => {
  it.each([
    [
      'Góp phần giảm tỷ lệ hộ nghèo xuống còn 3%.',
      ['3% | tỷ lệ hộ nghèo | 3 % | rate down'],
      'no part of a fixed phrase',
    ],
    [
      'Cục Thuế Tân Phú thu ngân sách được 410 tỷ đồng.',
      ['410 tỷ đồng | thu ngân sách | 410 tỷ đồng | level'],
      'no part of the name of an office',
    ],
    [
      'Doanh nghiệp có vốn đầu tư nước ngoài đạt 88 tỷ đồng.',
      ['88 tỷ đồng | Doanh nghiệp có vốn đầu tư nước ngoài | 88 tỷ đồng | level'],
      'capital that says which firms',
    ],
    [
      'Tổ hợp tác có vốn điều lệ 2 tỷ đồng.',
      ['2 tỷ đồng | vốn điều lệ | 2 tỷ đồng | level'],
      'capital that is measured',
    ],
    [
      'Bạch đàn tăng 6%; đàn dê tăng 4%.',
      ['6% | Bạch đàn | 6 % | change up', '4% | đàn dê | 4 % | change up'],
      'a herd, no tree',
    ],
    [
      'Đại diện một số sở, ngành cùng 146 đại biểu dự đại hội.',
      ['146 đại biểu | đại biểu dự đại hội | 146 đại biểu | level'],
      'some, no number',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
