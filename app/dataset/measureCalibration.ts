import { alignArticle, type ArticlePair } from './alignArticle.ts';
import { type Judgement, judgePredictions } from './judgePredictions.ts';
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

export interface Calibration {
  entities: Reliability;
  indicators: Reliability;
  fields: Reliability;
}

const BIN_COUNT = 10;

/** Whether predictions are right as often as their confidence says. Empty bins are left out. */
export function measureCalibration(pairs: readonly ArticlePair[]): Calibration {
  const judgements = pairs.flatMap((pair) => judgePredictions(alignArticle(pair)));
  const measure = (type: Judgement['type']) =>
    measureReliability(judgements.filter((judgement) => judgement.type === type));
  return {
    entities: measure('entity'),
    indicators: measure('indicator'),
    fields: measure('field'),
  };
}

function measureReliability(judgements: readonly Judgement[]): Reliability {
  const bins = Array.from({ length: BIN_COUNT }, () => ({ count: 0, sum: 0, rightCount: 0 }));
  for (const { confidence, isRight } of judgements) {
    const bin = confidence === null ? undefined : bins[binOf(confidence)];
    if (confidence === null || bin === undefined) continue;
    bin.count += 1;
    bin.sum += confidence;
    if (isRight) bin.rightCount += 1;
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
