import { alignArticle, type ArticlePair } from './alignArticle.ts';
import { type Judgement, judgePredictions } from './judgePredictions.ts';
import { measureReliability, type Reliability } from './measureReliability.ts';

export interface Calibration {
  entities: Reliability;
  indicators: Reliability;
  fields: Reliability;
}

/** Whether predictions are right as often as their confidence says. Empty bins are left out. */
export function measureCalibration(pairs: readonly ArticlePair[]): Calibration {
  const judgements = pairs.flatMap((pair) => judgePredictions(alignArticle(pair)));
  const measure = (type: Judgement['type']) =>
    measureReliability(
      judgements
        .filter((judgement) => judgement.type === type)
        .flatMap(({ confidence, isRight }) =>
          confidence === null ? [] : [{ confidence, count: 1, rightCount: isRight ? 1 : 0 }],
        ),
    );
  return {
    entities: measure('entity'),
    indicators: measure('indicator'),
    fields: measure('field'),
  };
}
