import { describe, expect, it } from 'vitest';
import { arcPath, arrowPath } from './arcPath.ts';

/** The y of every point of a path; `V` has one number, `H` an x alone. */
const heights = (path: string): number[] => {
  const parts = path.match(/[A-Z][^A-Z]*/gu) ?? [];
  return parts.flatMap((part) => {
    const numbers = (part.slice(1).match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    if (part.startsWith('H')) return [];
    return part.startsWith('V') ? numbers : numbers.filter((_, index) => index % 2 === 1);
  });
};

describe('arcPath', () => {
  it('stays above the words of a line', () => {
    const path = arcPath({ x: 10, y: 100 }, { x: 200, y: 101 }, 500);
    expect(path.startsWith('M 10 100')).toBe(true);
    expect(path.endsWith('200 101')).toBe(true);
    expect(Math.max(...heights(path))).toBeLessThanOrEqual(101);
    expect(Math.min(...heights(path))).toBeGreaterThan(90);
  });

  it.each([
    [{ x: 10, y: 100 }, { x: 80, y: 190 }, 'down'],
    [{ x: 300, y: 190 }, { x: 20, y: 40 }, 'up'],
  ])('goes from line to line by the gutter: %o %o %s', (from, to) => {
    const path = arcPath(from, to, 500);
    expect(path).toContain('500');
    expect(path.endsWith(`${String(to.x)} ${String(to.y)}`)).toBe(true);
    const all = heights(path);
    expect(Math.max(...all)).toBeLessThanOrEqual(Math.max(from.y, to.y));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 4);
  });
});

it('points an arrow at the words', () => {
  expect(arrowPath({ x: 20, y: 40 })).toBe('M 17 37 L 20 41 L 23 37 Z');
});
