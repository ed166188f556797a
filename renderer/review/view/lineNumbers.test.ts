import { expect, it } from 'vitest';
import { findLineStarts, lineOf } from './lineNumbers.ts';

it.each([
  [0, 1, 'the first character'],
  [3, 1, 'the line break belongs to its line'],
  [4, 2, 'the second line'],
  [5, 3, 'an empty line counts'],
  [99, 3, 'the end'],
])('offset %d is on line %d: %s', (offset, expected) => {
  expect(lineOf(findLineStarts('abc\n\nxyz'), offset)).toBe(expected);
});
