/** Values from `from` up to but not including `to`. */
interface Bin<Item> {
  from: number;
  to: number;
  items: Item[];
}

/** Steps between bins, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];
/** What lies beyond this share of the values on either side is put into the outermost bins. */
const TAIL = 0.02;
/** Below this, numbers have too few digits left to divide by. */
const LEAST_STEP = 1e-300;

/**
 * Values in about `wanted` bins with round bounds, side by side; empty ones between others are kept.
 * A few values far out do not stretch the bins: the first and last hold all that is beyond them.
 */
export function binValues<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  wanted: number,
): Bin<Item>[] {
  const sorted = items.toSorted((a, b) => valueOf(a) - valueOf(b));
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  if (low === undefined || high === undefined) return [];
  const least = (valueOf(high) - valueOf(low)) / wanted;
  const step = roundStep(least > LEAST_STEP ? least : 1);
  const first = Math.floor(valueOf(low) / step);
  const count = Math.floor(valueOf(high) / step) - first + 1;
  const bins = Array.from({ length: count }, (_, index): Bin<Item> => {
    return { from: tidy((first + index) * step), to: tidy((first + index + 1) * step), items: [] };
  });
  for (const item of sorted) {
    const index = Math.floor(valueOf(item) / step) - first;
    bins[Math.min(Math.max(index, 0), count - 1)]?.items.push(item);
  }
  return bins;
}

/** The next larger of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (STEPS.find((step) => step * power >= least) ?? 10);
}

/** Without the last digits of a product of fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
