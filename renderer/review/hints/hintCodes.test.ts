import { expect, it } from 'vitest';
import { hintCodes } from './hintCodes.ts';

const cases: [number, number, string][] = [
  [0, 0, 'nothing to name'],
  [26, 1, 'letters suffice'],
  [27, 2, 'one letter is given up for pairs'],
  [400, 2, 'many marks'],
];

it.each(cases)('names %d things with at most %d letters: %s', (count, longest) => {
  const codes = hintCodes(count);
  expect(codes).toHaveLength(count);
  expect(Math.max(0, ...codes.map(({ length }) => length))).toBe(longest);
});

it.each([5, 27, 60, 676])('gives none of %d codes that another begins with', (count) => {
  const codes = hintCodes(count);
  expect(new Set(codes).size).toBe(count);
  const begun = codes.filter((code) => code.length > 1 && codes.includes(code.slice(0, 1)));
  expect(begun).toEqual([]);
});
