import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('countedFirst', () => {
  it.each([
    [
      'Hội viên đạt danh hiệu gương mẫu 96%, hộ gia đình đạt chuẩn văn hóa 91%.',
      [
        '96% | Hội viên đạt danh hiệu gương mẫu | 96 % | rate',
        '91% | hộ gia đình đạt chuẩn văn hóa | 91 % | rate',
      ],
      'those counted who reach a grade',
    ],
    [
      'Hồ sơ nộp trực tuyến đạt 90%.',
      ['90% | Hồ sơ nộp trực tuyến | 90 % | rate'],
      'a verb that says which of what is counted',
    ],
    ['Xã đạt chuẩn mới 96%.', ['96% | - | 96 % | rate'], 'who reaches it is not measured'],
    [
      'Giáo viên đạt trình độ chuẩn chiếm 81%.',
      ['81% | Giáo viên đạt trình độ chuẩn | 81 % | share'],
      'what they have reached says who has the share',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
