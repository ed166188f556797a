import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../shared/span.ts';
import { contains } from '../../text/spans.ts';
import { findAround, findInside } from './sortedSpans.ts';

const span = (start: number, end: number) => ({ start, end });
const sorted = [span(0, 4), span(5, 9), span(9, 12), span(20, 30)];

describe('findInside', () => {
  it.each<[Span, Span[], string]>([
    [span(0, 12), sorted.slice(0, 3), 'touching ends belong'],
    [span(4, 10), [span(5, 9)], 'one that crosses the end does not'],
    [span(12, 20), [], 'a gap holds none'],
    [span(1, 4), [], 'one that crosses the start does not'],
  ])('%o holds %o: %s', (outer, expected) => {
    expect(findInside(sorted, outer)).toEqual(expected);
  });
});

describe('findAround', () => {
  it.each<[Span, Span | null, string]>([
    [span(6, 8), span(5, 9), 'inside'],
    [span(9, 12), span(9, 12), 'the same'],
    [span(3, 5), null, 'across two'],
    [span(13, 14), null, 'in a gap'],
  ])('%o lies in %o: %s', (inner, expected) => {
    expect(findAround(sorted, inner)).toEqual(expected);
  });

  it('agrees with looking at every span', () => {
    const lists = fc
      .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return span(start, at);
        });
      });
    fc.assert(
      fc.property(lists, fc.nat(100), fc.integer({ min: 1, max: 8 }), (items, start, length) => {
        const other = span(start, start + length);
        expect(findInside(items, other)).toEqual(items.filter((item) => contains(other, item)));
        expect(findAround(items, other)).toEqual(
          items.find((item) => contains(item, other)) ?? null,
        );
      }),
    );
  });
});
