import type { DatasetEntity } from '../../shared/dataset.ts';
import type { AlignedArticle } from './alignArticle.ts';
import { isFrameRight } from './differingParts.ts';

/** A prediction and whether it is right; rule and confidence are null when it names none. */
export interface Judgement {
  type: 'entity' | 'indicator' | 'field';
  rule: string | null;
  confidence: number | null;
  isRight: boolean;
}

/**
 * Every prediction of an article that the gold can judge. Right is what a person would accept as it
 * stands: an entity's span and label, an indicator's whole frame, a field's value.
 */
export function judgePredictions({ entities, indicators, fields }: AlignedArticle): Judgement[] {
  return [
    ...entities.pairs.map((pair) => judge('entity', pair.predicted, pair.differing.length === 0)),
    ...entities.extra.map((entity) => judge('entity', entity, false)),
    ...indicators.pairs.map((pair) =>
      judge('indicator', pair.predicted, isFrameRight(pair.differing)),
    ),
    ...indicators.extra.map((indicator) => judge('indicator', indicator, false)),
    ...fields.flatMap(({ predicted, isRight }) =>
      predicted === null ? [] : judge('field', predicted, isRight),
    ),
  ];
}

function judge(
  type: Judgement['type'],
  { rule, confidence }: Pick<DatasetEntity, 'rule' | 'confidence'>,
  isRight: boolean,
): Judgement {
  return { type, rule: rule ?? null, confidence: confidence ?? null, isRight };
}
