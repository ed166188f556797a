// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRowsAround } from './useRowsAround.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function drawRows() {
  const { result } = renderHook(useRowsAround);
  return {
    at: (startIndex: number, endIndex: number) => {
      const { rangeExtractor, overscan } = result.current;
      const drawn = rangeExtractor({ startIndex, endIndex, overscan, count: 100, lanes: 1 });
      return [drawn[0], drawn.at(-1)];
    },
    rest: () => {
      act(() => {
        result.current.onChange({ isScrolling: false });
      });
    },
  };
}

it('draws one row around those in view first, and more when they are painted', () => {
  const rows = drawRows();
  expect(rows.at(10, 15)).toEqual([9, 16]);
  rows.rest();
  expect(rows.at(10, 15)).toEqual([9, 16]);
  act(() => {
    vi.advanceTimersByTime(150);
  });
  expect(rows.at(10, 15)).toEqual([6, 19]);
});

it('keeps the rows around while a person scrolls, but not where they jump until the view rests', () => {
  const rows = drawRows();
  act(() => {
    vi.advanceTimersByTime(150);
  });
  expect(rows.at(10, 15)).toEqual([6, 19]);
  expect(rows.at(15, 20)).toEqual([11, 24]);
  expect(rows.at(50, 55)).toEqual([49, 56]);
  expect(rows.at(51, 56)).toEqual([50, 57]);
  rows.rest();
  expect(rows.at(51, 56)).toEqual([47, 60]);
});
