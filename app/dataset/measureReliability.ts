import { divide } from './score.ts';

/** Predictions whose confidence lies from `from` up to `to`; the last bin holds 1 too. */
interface ConfidenceBin {
  from: number;
  to: number;
  count: number;
  meanConfidence: number;
  precision: number;
}

/** `expectedError` is the distance of confidence and precision, weighed by the bins' counts. */
export interface Reliability {
  count: number;
  bins: ConfidenceBin[];
  expectedError: number | null;
}

/** So many things with one confidence, and how many of them were right. */
interface JudgedCount {
  confidence: number;
  count: number;
  rightCount: number;
}

const BIN_COUNT = 10;

/** Whether things are right as often as their confidence says. Empty bins are left out. */
export function measureReliability(judged: readonly JudgedCount[]): Reliability {
  const bins = Array.from({ length: BIN_COUNT }, () => ({ count: 0, sum: 0, rightCount: 0 }));
  for (const { confidence, count, rightCount } of judged) {
    const bin = bins[binOf(confidence)];
    if (bin === undefined) continue;
    bin.count += count;
    bin.sum += confidence * count;
    bin.rightCount += rightCount;
  }
  const filled = bins.flatMap(({ count, sum, rightCount }, index): ConfidenceBin[] => {
    if (count === 0) return [];
    const [from, to] = [index / BIN_COUNT, (index + 1) / BIN_COUNT];
    return [{ from, to, count, meanConfidence: sum / count, precision: rightCount / count }];
  });
  const count = filled.reduce((sum, bin) => sum + bin.count, 0);
  const distance = filled.reduce((sum, bin) => {
    return sum + bin.count * Math.abs(bin.precision - bin.meanConfidence);
  }, 0);
  return { count, bins: filled, expectedError: divide(distance, count) };
}

/** Twelve digits, because 0.7 × 10 need not be 7 in binary. */
function binOf(confidence: number): number {
  return Math.min(BIN_COUNT - 1, Math.floor(Number((confidence * BIN_COUNT).toPrecision(12))));
}
