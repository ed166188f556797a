import { expect, it } from 'vitest';
import { findDoubts, type SeriesFigure } from './figureDoubts.ts';

function figures(...values: (number | [number, Partial<SeriesFigure>])[]): SeriesFigure[] {
  return values.map((given, index) => {
    const [value, other] = typeof given === 'number' ? [given, {}] : given;
    const period = String(2010 + index);
    const printed = `${value} tấn`;
    return { series: 'ngô|kg', place: 'a', period, value, printed, title: `${index}`, ...other };
  });
}

const doubtsOf = (all: SeriesFigure[]) =>
  [...findDoubts(all)].map(([{ title }, doubts]) => [title, ...doubts.map(({ kind }) => kind)]);

const SAME = { period: '2020' };

it.each<[SeriesFigure[], unknown[], string]>([
  [figures(10, 11, 12, 11), [], 'a steady series'],
  [
    figures([10, SAME], [12, SAME]),
    [
      ['0', 'contradiction'],
      ['1', 'contradiction'],
    ],
    'one place and period, two values',
  ],
  [figures([10, SAME], [10.05, SAME]), [], 'a rounded value'],
  [figures([10, SAME], [12, { ...SAME, place: 'b' }]), [], 'another place'],
  [figures([10, SAME], [12, { ...SAME, series: 'lúa|kg' }]), [], 'another thing'],
  [figures(10, 11, 110, 12), [['2', 'tenTimes']], 'ten times off'],
  [figures(10, 11, 110), [], 'three values are no series'],
  [
    figures(
      ...[10, 10.2, 10.4, 9.8, 9.9, 10.1, 10.3].map((value): [number, Partial<SeriesFigure>] => {
        return [value, { place: String(value) }];
      }),
      [13, { place: 'far' }],
    ),
    [['7', 'outlier']],
    'far from the rest of the series, over places',
  ],
  [figures(10, 10, 10, 10, 10, 10, 10, 10, 13), [], 'no spread to measure by'],
  [figures(10, 11, [0, {}], [-3, {}], 12), [], 'no logarithm'],
])('%#: %j', (all, expected, why) => {
  expect(doubtsOf(all), why).toEqual(expected);
});

it('names the value that contradicts', () => {
  const [first, second] = figures([10, SAME], [12, SAME]);
  if (first === undefined || second === undefined) throw new Error('There are two.');
  expect(findDoubts([first, second]).get(first)).toEqual([
    { kind: 'contradiction', printed: '12 tấn', title: '1' },
  ]);
});
