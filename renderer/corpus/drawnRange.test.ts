import { describe, expect, it } from 'vitest';
import { DrawnRange } from './drawnRange.ts';

const place = (range: DrawnRange, first: number, isScrolling: boolean, count = 1000) =>
  range.place(count, { first, mostRows: 10, isScrolling });

describe('DrawnRange', () => {
  it.each<[number, number, boolean, [number, number], string]>([
    [100, 100, false, [94, 116], 'both sides'],
    [100, 103, true, [97, 119], 'a step'],
    [100, 110, true, [104, 126], 'a step of one screen'],
    [100, 111, true, [111, 121], 'a leap'],
    [100, 5, true, [5, 15], 'a leap backwards'],
    [100, 300, false, [294, 316], 'a leap that has ended'],
    [5, 2, true, [0, 22], 'as many rows at the beginning'],
    [990, 991, true, [978, 1000], 'as many rows at the end'],
    [500, 995, true, [990, 1000], 'a leap to the end'],
  ])('from %i to %i, scrolling %s: %j: %s', (before, after, isScrolling, [from, to]) => {
    const range = new DrawnRange();
    place(range, before, false);
    expect(place(range, after, isScrolling)).toEqual({ from, to });
  });

  it('takes a second drawing of the same place for the same motion', () => {
    const range = new DrawnRange();
    const leap = place(range, 500, true);
    expect(place(range, 500, true)).toEqual(leap);
    expect(place(range, 503, true)).toEqual({ from: 497, to: 519 });
  });

  it.each<[number, { from: number; to: number }]>([
    [0, { from: 0, to: 0 }],
    [4, { from: 0, to: 4 }],
  ])('draws all of a list of %i rows', (count, expected) => {
    expect(place(new DrawnRange(), 0, false, count)).toEqual(expected);
  });
});
