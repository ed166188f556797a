/** What an audit of a sample tells of all that it was drawn from. Rates are 0 to 1. */
export interface ErrorEstimate {
  rate: number;
  /** The bounds of the interval that holds the true rate 95 times in 100. */
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution: both tails hold 5 %. */
const Z = 1.959964;

/**
 * Wilson's score interval, narrowed where the sample is a large part of the whole (finite population
 * correction); with the whole audited it is the rate itself. Null when nothing was audited. Source:
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
 */
export function estimateErrors(audit: {
  errorCount: number;
  sampleSize: number;
  populationSize: number;
}): ErrorEstimate | null {
  const { errorCount, sampleSize, populationSize } = audit;
  if (sampleSize === 0) return null;
  const rate = errorCount / sampleSize;
  if (sampleSize >= populationSize) return { rate, low: rate, high: rate };
  const correction = (populationSize - sampleSize) / Math.max(1, populationSize - 1);
  const squared = Z * Z * correction;
  const centre = rate + squared / (2 * sampleSize);
  const reach = Math.sqrt(
    squared * ((rate * (1 - rate)) / sampleSize + squared / (4 * sampleSize * sampleSize)),
  );
  const scale = 1 + squared / sampleSize;
  const low = errorCount === 0 ? 0 : (centre - reach) / scale;
  const high = errorCount === sampleSize ? 1 : (centre + reach) / scale;
  return { rate, low: Math.max(low, errorCount / populationSize), high };
}

/**
 * Draws without putting back: each item is as likely as any other, and the same seed draws the same.
 * They come in the order in which they were drawn, so that the first of them are a sample too.
 */
export function drawSample<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const next = randomNumbers(seed);
  const indices = items.map((_, index) => index);
  const count = Math.min(size, items.length);
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(next() * (indices.length - place));
    [indices[place], indices[other]] = [indices[other] ?? 0, indices[place] ?? 0];
  }
  return indices.slice(0, count).flatMap((index) => items.slice(index, index + 1));
}

/** Numbers from 0 to below 1. Source: mulberry32 by T. Ettinger, public domain. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
