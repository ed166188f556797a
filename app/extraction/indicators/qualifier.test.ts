import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('qualifierOf', () => {
  it.each([
    [
      '80% trở lên số thôn đạt chuẩn.',
      ['80% | số thôn đạt chuẩn | 80 % | share at_least'],
      'after the value',
    ],
    [
      'Có 12 sản phẩm OCOP trở lên.',
      ['12 sản phẩm | sản phẩm OCOP | 12 sản phẩm | level at_least'],
      'after the counted noun',
    ],
    [
      'Có 6 tuyến đường dự kiến thông xe sớm.',
      ['6 tuyến đường | tuyến đường dự kiến thông xe sớm | 6 tuyến đường | level about'],
      'an expectation in the predicate',
    ],
    [
      'Dự kiến sẽ có thêm 2 xã về đích.',
      ['2 xã | xã về đích | 2 xã | level about'],
      'an expectation in the clause',
    ],
    [
      'Sản lượng ước đạt 31.480 tấn, tăng 2%.',
      ['31.480 tấn | Sản lượng | 31480 tấn | level about', '2% | Sản lượng | 2 % | change up'],
      'it does not pass on',
    ],
    [
      'Thu ngân sách ước 320 tỷ đồng bằng 54% dự toán.',
      [
        '320 tỷ đồng | Thu ngân sách | 320 tỷ đồng | level about',
        '54% | Thu ngân sách | 54 % | attainment plan',
      ],
      'nor without a comma',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
