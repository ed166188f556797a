import { describe, expect, it } from 'vitest';
import { writeByteLength } from './writeByteLength.ts';

describe('writeByteLength', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [1_540_000, '1.5 MB'],
    [2_000_000_000_000, '2,000 GB'],
  ])('%d bytes: %s', (byteLength, expected) => {
    expect(writeByteLength(byteLength, 'en')).toBe(expected);
  });

  it('writes the decimal comma in Vietnamese', () => {
    expect(writeByteLength(1_540_000, 'vi')).toBe('1,5 MB');
  });
});
