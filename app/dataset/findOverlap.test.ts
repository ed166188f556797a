import { describe, expect, it } from 'vitest';
import type { Span } from '../../shared/span.ts';
import { findOverlap } from './findOverlap.ts';

const spans: Span[] = [
  { start: 20, end: 30 },
  { start: 5, end: 8 },
  { start: 25, end: 40 },
];

describe('findOverlap', () => {
  it.each([
    [{ start: 0, end: 5 }, false, 'touches the first from the left'],
    [{ start: 0, end: 6 }, true, 'shares one code unit'],
    [{ start: 8, end: 20 }, false, 'fills the gap exactly'],
    [{ start: 7, end: 9 }, true, 'shares the last code unit of the first'],
    [{ start: 30, end: 31 }, true, 'lies in the second of two that overlap'],
    [{ start: 40, end: 50 }, false, 'begins where the last ends'],
    [{ start: 0, end: 99 }, true, 'holds them all'],
  ])('%j: %s, as it %s', (span, expected) => {
    expect(findOverlap(spans)(span)).toBe(expected);
  });

  it('finds nothing among no spans', () => {
    expect(findOverlap([])({ start: 0, end: 9 })).toBe(false);
  });
});
