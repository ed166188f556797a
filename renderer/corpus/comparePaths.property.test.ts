import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths } from './comparePaths.ts';

const path = fc.string({
  unit: fc.constantFrom('a', 'b', '0', '1', '2', '9', '-', '/'),
  maxLength: 7,
});

describe('comparePaths', () => {
  it.each([
    [['bai-10', 'bai-9', 'bai-1'], ['bai-1', 'bai-9', 'bai-10'], 'numbers by size'],
    [['a12', 'a1b', 'a2'], ['a1b', 'a2', 'a12'], 'a number is taken whole'],
    [['8', '007', '10'], ['007', '8', '10'], 'leading zeros do not count'],
    [['b/1.txt', 'a/2.txt'], ['a/2.txt', 'b/1.txt'], 'folders first by name'],
  ])('%j → %j: %s', (written, expected) => {
    expect([...written].sort(comparePaths)).toEqual(expected);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        expect(Math.sign(comparePaths(a, b))).toBe(0 - Math.sign(comparePaths(b, a)));
        expect(comparePaths(a, b) === 0).toBe(a === b);
        if (comparePaths(a, b) < 0 && comparePaths(b, c) < 0) {
          expect(comparePaths(a, c), `${a} < ${b} < ${c}`).toBeLessThan(0);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
