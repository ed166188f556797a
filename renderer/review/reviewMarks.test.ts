import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/article.ts';
import { listReviewItems } from './reviewItems.ts';
import {
  findBlockIndex,
  groupByBlock,
  hasEqualItems,
  listMarks,
  overlaysOf,
} from './reviewMarks.ts';
import { annotate, entity, indicator, suggestionsOf } from './reviewSample.ts';

const blocks: Block[] = [
  { start: 0, end: 10, kind: 'title' },
  { start: 12, end: 30, kind: 'paragraph' },
  { start: 32, end: 50, kind: 'paragraph' },
];

describe('listMarks', () => {
  it('draws every part of an entity and the value of an indicator, not what was rejected', () => {
    const parted = {
      ...entity('ORG', 2, 4),
      spans: [
        { start: 2, end: 4 },
        { start: 6, end: 8 },
      ],
    };
    const items = listReviewItems([], suggestionsOf(parted, indicator(12, 18)), [
      annotate(entity('PERSON', 20, 24), { verdict: 'rejected' }),
      annotate(entity('DATE', 5, 9)),
    ]);
    expect(
      listMarks(items).map(({ start, label, state, isFirst }) => [start, label, state, isFirst]),
    ).toEqual([
      [2, 'ORG', 'suggested', true],
      [5, 'DATE', 'added', true],
      [6, 'ORG', 'suggested', false],
      [12, null, 'suggested', true],
    ]);
  });
});

describe('overlaysOf', () => {
  it('shows an indicator’s value and name', () => {
    const body = { ...indicator(12, 18), name: { start: 2, end: 6 } };
    const item = listReviewItems([], suggestionsOf(body), []).indicators[0] ?? null;
    expect(overlaysOf(item)).toEqual([
      { start: 12, end: 18, role: 'value' },
      { start: 2, end: 6, role: 'name' },
    ]);
  });

  it('shows nothing of a lost item', () => {
    const lost = annotate(entity('ORG', 2, 4), { isLost: true });
    expect(overlaysOf(listReviewItems([], null, [lost]).lost[0] ?? null)).toEqual([]);
  });
});

describe('findBlockIndex', () => {
  it.each([
    [0, 0],
    [9, 0],
    [11, 0],
    [12, 1],
    [49, 2],
    [99, 2],
  ])('offset %d is in block %d', (offset, expected) => {
    expect(findBlockIndex(blocks, offset)).toBe(expected);
  });

  it('is -1 before the first block', () => {
    expect(findBlockIndex([{ start: 5, end: 6 }], 2)).toBe(-1);
  });
});

describe('groupByBlock', () => {
  it('gives a span to every block that it touches', () => {
    const span = { start: 8, end: 40 };
    expect(groupByBlock(blocks, [span])).toEqual([[span], [span], [span]]);
  });

  it('gives each block the spans that overlap it, for any spans', () => {
    const any = fc.tuple(fc.nat(55), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(any), (pairs) => {
        const spans = pairs.map(([start, length]) => ({ start, end: start + length }));
        spans.sort((one, other) => one.start - other.start);
        const expected = blocks.map((block) =>
          spans.filter(({ start, end }) => start < block.end && end > block.start),
        );
        expect(groupByBlock(blocks, spans)).toEqual(expected);
      }),
    );
  });
});

describe('hasEqualItems', () => {
  it.each([
    [[{ start: 1, end: 2 }], [{ start: 1, end: 2 }], true],
    [[{ start: 1, end: 2 }], [{ start: 1, end: 3 }], false],
    [[{ start: 1, end: 2 }], [], false],
  ])('%o and %o: %s', (one, other, expected) => {
    expect(hasEqualItems(one, other)).toBe(expected);
  });
});
