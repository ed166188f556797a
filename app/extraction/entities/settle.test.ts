import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../text/spans.ts';
import type { Candidate } from './candidate.ts';
import { settle } from './settle.ts';

const candidate = (start: number, end: number, confidence: number): Candidate => ({
  label: 'X',
  rule: 'r',
  start,
  end,
  confidence,
});

describe('settle', () => {
  it.each<[[number, number, number][], [number, number][], string]>([
    [
      [
        [4, 8, 0.9],
        [0, 2, 0.1],
      ],
      [
        [0, 2],
        [4, 8],
      ],
      'sorted',
    ],
    [
      [
        [0, 9, 0.1],
        [2, 4, 0.9],
      ],
      [[0, 9]],
      'the outermost, however unsure',
    ],
    [
      [
        [0, 5, 0.9],
        [3, 9, 0.5],
      ],
      [[0, 5]],
      'of two that cross the surer',
    ],
    [
      [
        [0, 5, 0.5],
        [3, 9, 0.5],
      ],
      [[3, 9]],
      'of equals the longer',
    ],
    [
      [
        [0, 10, 0.5],
        [2, 4, 0.9],
        [8, 12, 0.7],
      ],
      [
        [2, 4],
        [8, 12],
      ],
      'what lay inside a beaten one comes back',
    ],
  ])('%j → %j: %s', (spans, expected) => {
    const settled = settle(spans.map(([start, end, sure]) => candidate(start, end, sure)));
    expect(settled.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('keeps the surer of two equal spans', () => {
    expect(settle([candidate(0, 2, 0.4), candidate(0, 2, 0.8)])).toEqual([candidate(0, 2, 0.8)]);
  });

  it('leaves no overlap, and settling twice is settling once', () => {
    const any = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, length, sure]) => candidate(start, start + length, sure / 10));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (candidates) => {
        const settled = settle(candidates);
        for (const [index, one] of settled.entries()) {
          for (const other of settled.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
        expect(settle(settled)).toEqual(settled);
        for (const one of candidates) {
          const isTold = settled.some((kept) => overlaps(kept, one) || contains(kept, one));
          const isBeaten = candidates.some((other) => other !== one && overlaps(other, one));
          expect(isTold || isBeaten).toBe(true);
        }
      }),
    );
  });
});
