import { describe, expect, it } from 'vitest';
import { compareSpans, contains, outermost, overlaps, quote } from './spans.ts';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it.each([
    [span(0, 5), span(1, 4), true, 'inside'],
    [span(0, 5), span(0, 5), true, 'equal'],
    [span(0, 5), span(3, 6), false, 'sticks out'],
    [span(1, 5), span(0, 5), false, 'starts before'],
  ])('contains(%o, %o) is %s: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it.each([
    [span(0, 5), span(4, 6), true, 'one unit in common'],
    [span(0, 5), span(5, 6), false, 'touching'],
    [span(0, 9), span(3, 4), true, 'inside'],
  ])('overlaps(%o, %o) is %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('sorts by start, the longest first', () => {
    const spans = [span(3, 4), span(0, 2), span(0, 7)];
    expect(spans.sort(compareSpans)).toEqual([span(0, 7), span(0, 2), span(3, 4)]);
  });

  it.each([
    [[], [], 'none'],
    [[span(2, 4), span(0, 9)], [span(0, 9)], 'the inner one goes'],
    [[span(0, 4), span(0, 4)], [span(0, 4)], 'of two equal ones one stays'],
    [[span(3, 8), span(0, 5)], [span(0, 5), span(3, 8)], 'an overlap is kept'],
    [[span(0, 5), span(3, 8), span(4, 8)], [span(0, 5), span(3, 8)], 'inside the later one'],
  ])('outermost(%j) is %j: %s', (spans, expected) => {
    expect(outermost(spans)).toEqual(expected);
  });

  it('quotes by UTF-16 offsets, end exclusive', () => {
    expect(quote('thôn Đồi Chè', span(5, 8))).toBe('Đồi');
  });
});
