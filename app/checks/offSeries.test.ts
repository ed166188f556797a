import { describe, expect, it } from 'vitest';
import { checkCorpus, findComparableFigures } from './checkCorpus.ts';
import { extracted } from './testing/extracted.ts';

const article = (words: string, index: number) =>
  findComparableFigures(
    extracted(
      `Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy Lạng Sơn làm việc với Huyện ủy Lộc Bình.\n\n6 tháng đầu năm 202${String(index)}, ${words}.\n`,
      `${String(index)}.txt`,
    ),
  );
const budget = (amount: string) => `thu ngân sách đạt ${amount}`;

describe('a value ten times off its series', () => {
  it('is found, with how far it is off', () => {
    const amounts = [
      '52 tỷ đồng',
      '57,1 tỷ đồng',
      '5.800 triệu đồng',
      '61,9 tỷ đồng',
      '60 tỷ đồng',
    ];
    expect(checkCorpus(amounts.map(budget).map(article))).toMatchObject([
      {
        path: '2.txt',
        finding: {
          check: 'off-series',
          data: { name: 'thu ngân sách', text: '5.800 triệu đồng', ratio: 0.102, count: 5 },
        },
      },
    ]);
  });

  it.each<[string[], string]>([
    [['52 tỷ đồng', '57 tỷ đồng', '5,8 tỷ đồng'].map(budget), 'three values are no series'],
    [['52 tỷ đồng', '57 tỷ đồng', '21 tỷ đồng', '61 tỷ đồng'].map(budget), 'less than ten times'],
    [['2 tỷ đồng', '570 tỷ đồng', '50 tỷ đồng', '6 tỷ đồng'].map(budget), 'nothing is steady'],
    [['52 tỷ đồng', '57 tỷ đồng', '5,8 tấn', '61 tỷ đồng'].map(budget), 'another unit'],
    [
      [
        ...['52 tỷ đồng', '57 tỷ đồng', '61 tỷ đồng'].map(budget),
        'thu ngân sách đạt 60 tỷ đồng; tháng 6/2021, thu ngân sách đạt 6 tỷ đồng',
      ],
      'another length of period',
    ],
  ])('is not found in %j (%s)', (words) => {
    expect(checkCorpus(words.map(article))).toEqual([]);
  });
});
