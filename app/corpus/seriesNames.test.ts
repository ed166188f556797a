import { describe, expect, it } from 'vitest';
import { proposeSeries } from './seriesNames.ts';

const words = {
  abbreviations: new Map([
    ['NSNN', 'ngân sách nhà nước'],
    ['GTSX', 'giá trị sản xuất'],
  ]),
  padding: ['tổng', 'trên địa bàn', 'toàn huyện', 'của'],
};

describe('two names', () => {
  it.each([
    ['thu ngân sách nhà nước', 'Tổng thu NSNN trên địa bàn', true, 'short form, padding, case'],
    ['GTSX công nghiệp', 'giá trị sản xuất công nghiệp', true, 'short form at the start'],
    ['sản lượng lúa', 'lúa sản lượng', true, 'another order'],
    ['thuỷ sản', 'thủy sản', true, 'the place of the tone'],
    ['thu ngân sách', 'chi ngân sách', false, 'another thing'],
    ['tổng đàn bò', 'tổng đàn trâu', false, 'padding alone is not enough'],
    ['tổng đàn', 'toàn huyện', false, 'only padding keeps its words'],
  ])('%s, %s: %s (%s)', (one, other, isSame) => {
    const names = [one, other].map((name) => ({ name, count: 1 }));
    expect(proposeSeries(names, words)).toHaveLength(isSame ? 1 : 0);
  });
});

it('proposes the most frequent name for the others', () => {
  const names = [
    { name: 'thu NSNN', count: 12 },
    { name: 'tổng thu ngân sách nhà nước', count: 30 },
    { name: 'thu ngân sách nhà nước trên địa bàn', count: 4 },
    { name: 'sản lượng lúa', count: 9 },
  ];
  expect(proposeSeries(names, words)).toEqual([
    {
      name: 'tổng thu ngân sách nhà nước',
      others: ['thu NSNN', 'thu ngân sách nhà nước trên địa bàn'],
    },
  ]);
});
