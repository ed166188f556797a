import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('shareParts', () => {
  it.each([
    [
      'Nông nghiệp chiếm 12%; công nghiệp - xây dựng 42%; dịch vụ 46%.',
      [
        '12% | Nông nghiệp | 12 % | share',
        '42% | công nghiệp - xây dựng | 42 % | share',
        '46% | dịch vụ | 46 % | share',
      ],
      'the verb said once',
    ],
    [
      'Cơ cấu kinh tế: Công nghiệp - xây dựng 41%; dịch vụ 40%; nông lâm nghiệp, thủy sản 19%.',
      [
        '41% | Công nghiệp - xây dựng | 41 % | share',
        '40% | dịch vụ | 40 % | share',
        '19% | nông lâm nghiệp, thủy sản | 19 % | share',
      ],
      'no verb at all',
    ],
    [
      'Dịch vụ chiếm 46%; tỷ lệ hộ nghèo 3%.',
      ['46% | Dịch vụ | 46 % | share', '3% | tỷ lệ hộ nghèo | 3 % | rate'],
      'no part of the whole',
    ],
    [
      'Nguyên nhân do đi sai phần đường chiếm 33%, vi phạm tốc độ 18%, tránh vượt sai quy định 11%.',
      [
        '33% | đi sai phần đường | 33 % | share',
        '18% | vi phạm tốc độ | 18 % | share',
        '11% | tránh vượt sai quy định | 11 % | share',
      ],
      'causes that end with the noun of a rate',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
