import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSpans, overlapOf } from './alignSpans.ts';

interface Labelled {
  label: string;
  start: number;
  end: number;
}

const labelled = fc
  .record({
    label: fc.constantFrom('A', 'B'),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ label, start, length }): Labelled => ({ label, start, end: start + length }));
const lists = fc.array(labelled, { maxLength: 12 });

const align = (gold: readonly Labelled[], predicted: readonly Labelled[]) =>
  alignSpans(gold, predicted, {
    isSameThing: (one, other) => one.label === other.label,
    differingParts: (one, other) => [
      ...(one.label === other.label ? [] : (['label'] as const)),
      ...(overlapOf(one, other) === 1 ? [] : (['span'] as const)),
    ],
  });

const sorted = (items: readonly Labelled[]) => items.map((item) => JSON.stringify(item)).sort();

describe('alignSpans', () => {
  it('has every value once', () => {
    fc.assert(
      fc.property(lists, lists, (gold, predicted) => {
        const { pairs, missed, extra } = align(gold, predicted);
        expect(sorted([...pairs.map((pair) => pair.gold), ...missed])).toEqual(sorted(gold));
        expect(sorted([...pairs.map((pair) => pair.predicted), ...extra])).toEqual(
          sorted(predicted),
        );
      }),
    );
  });

  it('pairs what shares words, and leaves nothing that does', () => {
    fc.assert(
      fc.property(lists, lists, (gold, predicted) => {
        const { pairs, missed, extra } = align(gold, predicted);
        for (const pair of pairs) expect(pair.overlap).toBeGreaterThan(0);
        for (const one of missed) {
          for (const other of extra) expect(overlapOf(one, other)).toBe(0);
        }
      }),
    );
  });

  it('finds all that is the same, as a count of keys does', () => {
    fc.assert(
      fc.property(lists, lists, (gold, predicted) => {
        const open = sorted(predicted);
        const isFound = (key: string) => {
          const index = open.indexOf(key);
          if (index !== -1) open.splice(index, 1);
          return index !== -1;
        };
        const expected = sorted(gold).filter(isFound).length;
        const same = align(gold, predicted).pairs.filter(({ differing }) => differing.length === 0);
        expect(same).toHaveLength(expected);
      }),
    );
  });

  it.each<[Labelled[], Labelled[], [string, string][], string]>([
    [
      [{ label: 'A', start: 0, end: 9 }],
      [
        { label: 'B', start: 0, end: 9 },
        { label: 'A', start: 5, end: 9 },
      ],
      [['A0-9', 'A5-9']],
      'the same label outweighs the same span',
    ],
    [
      [
        { label: 'A', start: 0, end: 6 },
        { label: 'A', start: 6, end: 10 },
      ],
      [{ label: 'A', start: 3, end: 10 }],
      [['A6-10', 'A3-10']],
      'the larger share of words',
    ],
    [[{ label: 'A', start: 0, end: 5 }], [{ label: 'A', start: 5, end: 9 }], [], 'only touching'],
  ])('%j beside %j: %j (%s)', (gold, predicted, expected) => {
    const name = ({ label, start, end }: Labelled) => `${label}${start}-${end}`;
    const { pairs } = align(gold, predicted);
    expect(pairs.map((pair) => [name(pair.gold), name(pair.predicted)])).toEqual(expected);
  });
});
