// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useWriteCanonical } from './useWriteCanonical.ts';

describe('useWriteCanonical', () => {
  it.each<[number, number | null, string, string | null, string]>([
    [57, null, 'tỷ đồng', '57,000,000,000 VND', 'money'],
    [5, 7, 'tạ', '500 – 700 kg', 'a range'],
    [12, null, 'xã', null, 'a count is in its unit already'],
    [45, null, '%', null, 'so is a percentage'],
    [3, null, 'sào', null, 'no base unit'],
  ])('writes %d (to %j) %s as %j: %s', (value, upper, unit, expected) => {
    const { result } = renderHook(() => useWriteCanonical());
    expect(result.current({ value, upper, unit })).toBe(expected);
  });
});
