import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSegments } from './segments.ts';

const LENGTH = 60;

const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]) => ({ start, end: Math.min(LENGTH + 5, start + length) }));
const marks = fc.array(span, { maxLength: 25 });
const range = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

describe('findSegments, for any marks', () => {
  it('tiles the range: no gap, no overlap, no empty segment', () => {
    fc.assert(
      fc.property(range, marks, (whole, all) => {
        let reached = whole.start;
        for (const segment of findSegments(whole, all)) {
          expect(segment.start).toBe(reached);
          expect(segment.end).toBeGreaterThan(segment.start);
          reached = segment.end;
        }
        expect(reached).toBe(whole.end);
      }),
    );
  });

  it('covers each character by exactly the marks that contain it', () => {
    fc.assert(
      fc.property(range, marks, (whole, all) => {
        const segments = findSegments(whole, all);
        for (let offset = whole.start; offset < whole.end; offset += 1) {
          const segment = segments.find(({ start, end }) => start <= offset && offset < end);
          const drawn = new Set(segment?.marks.map(({ mark }) => mark));
          const expected = new Set(all.filter(({ start, end }) => start <= offset && offset < end));
          expect(drawn).toEqual(expected);
          expect(segment?.marks).toHaveLength(drawn.size);
        }
      }),
    );
  });

  it('keeps a mark on one lane, and no two marks of a segment on the same lane', () => {
    fc.assert(
      fc.property(range, marks, (whole, all) => {
        const laneOf = new Map<object, number>();
        for (const segment of findSegments(whole, all)) {
          const lanes = segment.marks.map(({ lane }) => lane);
          expect(new Set(lanes).size).toBe(lanes.length);
          for (const { mark, lane } of segment.marks) {
            expect(laneOf.get(mark) ?? lane).toBe(lane);
            laneOf.set(mark, lane);
          }
        }
      }),
    );
  });
});
