import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberSortKey } from './numberSortKey.ts';

const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, -0));

it('compares as the numbers do', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(numberSortKey(a) < numberSortKey(b)).toBe(a < b);
      expect(numberSortKey(a) === numberSortKey(b)).toBe(a === b);
    }),
  );
});
