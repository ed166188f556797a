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

type Counts = Pick<Score, 'goldCount' | 'predictedCount' | 'matchedCount'>;

export function scoreOf({ goldCount, predictedCount, matchedCount }: Counts): Score {
  return {
    goldCount,
    predictedCount,
    matchedCount,
    precision: divide(matchedCount, predictedCount),
    recall: divide(matchedCount, goldCount),
    f1: divide(2 * matchedCount, goldCount + predictedCount),
  };
}

/** Null instead of a division by zero. */
export function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
