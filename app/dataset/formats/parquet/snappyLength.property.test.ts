import fc from 'fast-check';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { describe, expect, it } from 'vitest';
import { snappyLength } from './snappyLength.ts';

/** Bytes that repeat what came before now and then, as texts do. */
const bytes = fc
  .array(
    fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 90 }), fc.integer({ min: 1, max: 40 })),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.flatMap(([piece, times]) => new Array<Uint8Array>(times).fill(piece)))
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

describe('snappyLength', () => {
  it('is the length of what was packed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(snappyLength(snappyCompress(given))).toBe(given.length);
      }),
    );
  });

  it.each<[number[], number | null, string]>([
    [[], 0, 'nothing'],
    [[3, 2 << 2, 1, 2, 3], 3, 'a literal'],
    [[3, 2 << 2, 1, 2], null, 'a literal that is cut off'],
    [[70, 60 << 2, 69, ...new Array<number>(70).fill(7)], 70, 'a literal with its length behind'],
    [[7, 63 << 2, 0xff, 0xff, 0xff, 0xff, 7], null, 'a literal of 4 GB'],
    [[5, 0, 7, 1, 1], 5, 'a copy of four bytes, its offset in one'],
    [[65, 0, 7, (63 << 2) | 2, 1, 0], 65, 'a copy of 64 bytes, its offset in two'],
    [[3, 0, 7, (1 << 2) | 3, 1, 0, 0, 0], 3, 'a copy of two bytes, its offset in four'],
    [[3, 0, 7, (1 << 2) | 3, 1], null, 'a copy that is cut off'],
    [[0xff, 0xff], 0, 'a length without an end'],
  ])('of %j is %s (%s)', (given, expected) => {
    expect(snappyLength(Uint8Array.from(given))).toBe(expected);
  });
});
