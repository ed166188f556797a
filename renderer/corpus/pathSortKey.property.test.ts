import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSortKey } from './pathSortKey.ts';

const path = fc.string({
  unit: fc.constantFrom('a', 'b', '0', '1', '2', '9', '-', '/'),
  maxLength: 7,
});

const comparePaths = (a: string, b: string) => {
  const [first, second] = [pathSortKey(a), pathSortKey(b)];
  return first < second ? -1 : Number(first > second);
};

describe('pathSortKey', () => {
  it.each([
    [['bai-10', 'bai-9', 'bai-1'], ['bai-1', 'bai-9', 'bai-10'], 'numbers by size'],
    [['a12', 'a1b', 'a2'], ['a1b', 'a2', 'a12'], 'a number is taken whole'],
    [['8', '007', '10'], ['007', '8', '10'], 'leading zeros do not count'],
    [['b/1.txt', 'a/2.txt'], ['a/2.txt', 'b/1.txt'], 'folders first by name'],
    [['1a', '1-', '1/'], ['1-', '1/', '1a'], 'a number keeps its place among other signs'],
  ])('%j → %j: %s', (written, expected) => {
    expect([...written].sort(comparePaths)).toEqual(expected);
  });

  it('tells all paths apart', () => {
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(pathSortKey(a) === pathSortKey(b)).toBe(a === b);
      }),
      { numRuns: 5000 },
    );
  });

  it('puts the smaller of two numbers first', () => {
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(), (start, a, b) => {
        const before = start.replace(/\d+$/, '');
        expect(Math.sign(comparePaths(`${before}${a}`, `${before}${b}`))).toBe(Math.sign(a - b));
      }),
    );
  });
});
