import { describe, expect, it } from 'vitest';
import { passRuns } from './passRuns.ts';

const pass = (bytes: readonly number[], width: number, count: number) => {
  const reader = { view: new DataView(Uint8Array.from(bytes).buffer), offset: 0 };
  passRuns(reader, width, count);
  return reader.offset;
};
/** A run's length doubled, and one more where groups of eight packed values follow. */
const run = (length: number) => length << 1;
const packed = (groups: number) => (groups << 1) | 1;
/** A run of 1,073,741,823. */
const HUGE = [0xfe, 0xff, 0xff, 0xff, 0x07];

describe('passRuns', () => {
  it.each([
    [[], 1, 0, 0, 'no value'],
    [[run(20), 1], 1, 20, 2, 'a run'],
    [[run(4), 1, 0], 9, 4, 3, 'a run of a value of two bytes'],
    [[packed(2), 0xff, 0xff], 1, 12, 3, 'groups, the last one filled up'],
    [[packed(1), 1, 2, 3, run(5), 1], 3, 13, 6, 'groups and a run'],
    [
      [packed(32), ...new Array<number>(32).fill(0)],
      1,
      12,
      33,
      'more groups than there are values',
    ],
    [[run(3)], 0, 3, 1, 'values of no bits'],
  ])('passes over %j of %d bits and %d values (%s)', (bytes, width, count, end) => {
    expect(pass(bytes, width, count)).toBe(end);
  });

  it.each([
    [[...HUGE, 1], 1, 20, /a run of 1073741823 values where 20 are left/u],
    [[run(15), 1, run(6), 1], 1, 20, /a run of 6 values where 5 are left/u],
    [[packed(60)], 0, 20, /a run of 480 values where 20 are left/u],
    [[run(3), 1], 1, 20, /./u],
  ])('refuses %j of %d bits and %d values', (bytes, width, count, message) => {
    expect(() => pass(bytes, width, count)).toThrow(message);
  });
});
