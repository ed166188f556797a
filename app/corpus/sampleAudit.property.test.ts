import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, estimateErrors } from './sampleAudit.ts';

describe('the estimate', () => {
  it.each([
    // Reference: the Wilson interval without correction, as statsmodels 0.14 gives it.
    [{ errorCount: 3, sampleSize: 50, populationSize: 1e9 }, 0.0206, 0.1622],
    [{ errorCount: 0, sampleSize: 100, populationSize: 1e9 }, 0, 0.037],
    [{ errorCount: 50, sampleSize: 50, populationSize: 1e9 }, 0.9286, 1],
    [{ errorCount: 2, sampleSize: 20, populationSize: 20 }, 0.1, 0.1],
  ])('%j', (audit, low, high) => {
    const estimate = estimateErrors(audit);
    expect(estimate?.low).toBeCloseTo(low, 3);
    expect(estimate?.high).toBeCloseTo(high, 3);
  });

  it('is null before anything is audited', () => {
    expect(estimateErrors({ errorCount: 0, sampleSize: 0, populationSize: 10 })).toBeNull();
  });

  it('holds its rate, lies in 0 to 1, and never denies an error that was seen', () => {
    const audit = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(), fc.nat(10_000))
      .map(([sampleSize, errors, more]) => ({
        sampleSize,
        errorCount: errors % (sampleSize + 1),
        populationSize: sampleSize + more,
      }));
    fc.assert(
      fc.property(audit, (given) => {
        const estimate = estimateErrors(given);
        if (estimate === null) throw new Error('Nothing was audited.');
        const { rate, low, high } = estimate;
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThanOrEqual(rate);
        expect(low).toBeGreaterThanOrEqual(given.errorCount / given.populationSize);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the sample', () => {
  const items = fc.uniqueArray(fc.string(), { maxLength: 60 });

  it('has different items of the list, as many as asked for, the same for a seed', () => {
    fc.assert(
      fc.property(items, fc.nat(80), fc.nat(), (list, size, seed) => {
        const sample = drawSample(list, size, seed);
        expect(sample).toHaveLength(Math.min(size, list.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((item) => list.includes(item))).toBe(true);
        expect(drawSample(list, size, seed)).toEqual(sample);
      }),
    );
  });

  it('puts each item first about as often as any other, also when all are drawn', () => {
    const first = new Map<number, number>();
    const list = Array.from({ length: 8 }, (_, index) => index);
    for (let seed = 0; seed < 4_000; seed += 1) {
      const [item = -1] = drawSample(list, 8, seed);
      first.set(item, (first.get(item) ?? 0) + 1);
    }
    // 500 times each on average; six standard deviations of a draw of 1 in 8.
    for (const item of list) expect(Math.abs((first.get(item) ?? 0) - 500)).toBeLessThan(126);
  });

  it('draws each item about as often as any other', () => {
    const drawn = new Map<number, number>();
    const list = Array.from({ length: 20 }, (_, index) => index);
    for (let seed = 0; seed < 4_000; seed += 1) {
      for (const item of drawSample(list, 5, seed)) drawn.set(item, (drawn.get(item) ?? 0) + 1);
    }
    // 1,000 times each on average; six standard deviations of a draw of 5 in 20.
    for (const item of list) expect(Math.abs((drawn.get(item) ?? 0) - 1_000)).toBeLessThan(165);
  });
});
