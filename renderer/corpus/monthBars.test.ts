import { expect, it } from 'vitest';
import { monthBars } from './monthBars.ts';

it.each<[Record<string, number>, [string, number][], string]>([
  [{}, [], 'nothing known'],
  [{ '': 4 }, [], 'only articles without a date'],
  [{ '2022-11': 2, '': 1 }, [['2022-11', 2]], 'one month'],
  [
    { '2022-01': 3, '2021-11': 1 },
    [
      ['2021-11', 1],
      ['2021-12', 0],
      ['2022-01', 3],
    ],
    'months in between are empty bars, over a new year, too',
  ],
  [
    { '2019-12': 1, '2021-12': 2, '2021-01': 4 },
    [
      ['2019', 1],
      ['2020', 0],
      ['2021', 6],
    ],
    'years when there are too many months',
  ],
])('%j → %j: %s', (counts, expected) => {
  const bars = monthBars(new Map(Object.entries(counts)));
  expect(bars.map(({ period, count }) => [period, count])).toEqual(expected);
});

it('tells the months of a year that there are', () => {
  const counts = new Map([
    ['2018-02', 1],
    ['2021-12', 2],
    ['2021-03', 4],
  ]);
  expect(monthBars(counts).at(-1)?.months).toEqual(['2021-03', '2021-12']);
});
