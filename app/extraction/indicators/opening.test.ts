import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

const namesIn = (text: string) => indicatorLines(text).map((line) => line.split(' | ')[1]);

describe('stripOpening', () => {
  it.each([
    [
      '+ Sản lượng chè: 840 tấn, bằng 96% KH;',
      ['Sản lượng chè', 'Sản lượng chè'],
      'a bullet, a colon',
    ],
    [
      'Sản lượng tháng này ước 31 tấn, lũy kế 9 tháng 260 tấn.',
      ['Sản lượng tháng này', 'Sản lượng tháng này'],
      'so far',
    ],
    ['Cụ thể: 5 xã về đích.', ['xã về đích'], 'no item before the colon'],
    ['Chỉ số an toàn đạt 87 điểm.', ['Chỉ số an toàn'], 'an index is no only'],
  ])('%j: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('stripGoal', () => {
  it('leaves out who strives for it, and until when', () => {
    expect(namesIn('Xã phấn đấu đến năm 2027 độ che phủ rừng đạt 61%.')).toEqual([
      'độ che phủ rừng',
    ]);
  });
});
