/**
 * How many were found, and how well. `precision` is null when nothing was predicted, `recall` when
 * there was nothing to find, `f1` when both; never NaN.
 */
export interface Score {
  goldCount: number;
  predictedCount: number;
  matchedCount: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Counts keys on both sides; a key that occurs twice must be found twice. */
export class Tally {
  #goldCount = 0;
  #predictedCount = 0;
  #matchedCount = 0;

  add(goldKeys: readonly string[], predictedKeys: readonly string[]): void {
    const open = new Map<string, number>();
    for (const key of goldKeys) open.set(key, (open.get(key) ?? 0) + 1);
    for (const key of predictedKeys) {
      const left = open.get(key) ?? 0;
      if (left === 0) continue;
      open.set(key, left - 1);
      this.#matchedCount += 1;
    }
    this.#goldCount += goldKeys.length;
    this.#predictedCount += predictedKeys.length;
  }

  get score(): Score {
    const [gold, predicted, matched] = [this.#goldCount, this.#predictedCount, this.#matchedCount];
    return {
      goldCount: gold,
      predictedCount: predicted,
      matchedCount: matched,
      precision: divide(matched, predicted),
      recall: divide(matched, gold),
      f1: divide(2 * matched, gold + predicted),
    };
  }
}

/** Null instead of a division by zero. */
export function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
