import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from './pairTable.ts';

describe('PairTable', () => {
  it('holds what a map of both numbers holds', () => {
    const number = fc.nat({ max: 200 });
    const entries = fc.uniqueArray(fc.tuple(number, number, fc.integer({ min: 1, max: 9 })), {
      selector: ([left, right]) => `${left} ${right}`,
      maxLength: 300,
    });
    fc.assert(
      fc.property(entries, number, number, (pairs, left, right) => {
        const table = new PairTable();
        for (const pair of pairs) table.set(...pair);
        for (const [a, b, value] of pairs) expect(table.get(a, b)).toBe(value);
        const known = pairs.find(([a, b]) => a === left && b === right);
        expect(table.get(left, right)).toBe(known?.[2] ?? 0);
      }),
    );
  });
});
