import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binValues } from './binValues.ts';

const bin = (values: number[], wanted = 10) => binValues(values, (value) => value, wanted);

describe('bins of values', () => {
  it('have round bounds, and empty ones between', () => {
    expect(bin([1, 2, 9], 4).map(({ from, to, items }) => [from, to, items])).toEqual([
      [0, 2, [1]],
      [2, 4, [2]],
      [4, 6, []],
      [6, 8, []],
      [8, 10, [9]],
    ]);
    expect(bin([])).toEqual([]);
    expect(bin([5, 5]).map(({ from, to }) => [from, to])).toEqual([[5, 6]]);
  });

  it('are not stretched by a slip of the decimal point', () => {
    const values = [...Array.from({ length: 100 }, (_, index) => 90 + index / 5), 10_000];
    const bins = bin(values);
    expect(bins.at(-1)).toMatchObject({ to: 110 });
    expect(bins.at(-1)?.items).toContain(10_000);
  });

  it('hold each value once, side by side, and not many more than wanted', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const bins = bin(values);
        const held = bins.flatMap(({ items }) => items);
        expect(held.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
        expect(bins.slice(1).map(({ from }) => from)).toEqual(
          bins.slice(0, -1).map(({ to }) => to),
        );
        expect(bins.length).toBeLessThanOrEqual(12);
      }),
      { examples: [[[0, 3e-323]]] },
    );
  });
});
