import { describe, expect, it } from 'vitest';
import { mapPacked } from './mapPacked.ts';

describe('mapPacked', () => {
  it.each([
    [[], [], 'nothing of nothing'],
    [['xã'], ['0 xã'], 'the value and its place'],
    [['xã', 'huyện', 'tỉnh'], ['0 xã', '1 huyện', '2 tỉnh'], 'in order'],
  ])('%j gives %j: %s', (values, expected) => {
    expect(mapPacked(values, (value, index) => `${index} ${value}`)).toEqual(expected);
  });
});
