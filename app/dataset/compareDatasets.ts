import type { DatasetEntity, DatasetIndicator } from '../../shared/dataset.ts';
import {
  alignArticle,
  type AlignedArticle,
  type AlignedField,
  type ArticlePair,
  type EntityPart,
} from './alignArticle.ts';
import { type AlignedPair, type Alignment, overlapOf } from './alignSpans.ts';
import { ATTRIBUTES, type IndicatorPart, isFrameRight, isSameValue } from './differingParts.ts';
import { judgePredictions } from './judgePredictions.ts';
import { divide, type Score, scoreOf } from './score.ts';
import { type RuleScore, scoreRules } from './scoreRules.ts';

/** Of the values found in both, how many have the attribute right; null when there were none. */
interface AttributeAccuracy {
  attribute: string;
  comparedCount: number;
  equalCount: number;
  accuracy: number | null;
}

/**
 * `accuracy` counts a rightly unknown value as right; the score looks at known values only.
 * `evidence` looks at the values rightly found: each span of the gold's evidence is touched, and
 * nothing lies outside. It counts for neither.
 */
interface FieldAccuracy extends Score {
  field: string;
  articleCount: number;
  equalCount: number;
  accuracy: number | null;
  evidence: { comparedCount: number; equalCount: number; accuracy: number | null };
}

interface SpanScores {
  /** Spans with their labels, outermost only. Labels are sorted by name. */
  entities: { byLabel: (Score & { label: string })[]; all: Score };
  /** Span and value of indicators. */
  values: Score;
  /** Span, value, name, unit, kind, direction and base together. */
  frames: Score;
}

/** The figures at the top are exact: the very same spans. */
export interface Comparison extends SpanScores {
  articleCount: number;
  /** The same for spans, names included, that share half of the longer one or more. */
  relaxed: SpanScores;
  attributes: AttributeAccuracy[];
  /** The fields that the gold articles have, in their order; values only, not evidence. */
  fields: { byField: FieldAccuracy[]; all: Omit<FieldAccuracy, 'field'> };
  /** The rules that the predictions name, sorted by id. */
  rules: RuleScore[];
}

/** Agreement of predictions with gold, summed over the articles (micro-averaged). */
export function compareDatasets(pairs: readonly ArticlePair[]): Comparison {
  const articles = pairs.map(alignArticle);
  return {
    articleCount: pairs.length,
    ...scoreSpans(articles, EXACT),
    relaxed: scoreSpans(articles, RELAXED),
    attributes: compareAttributes(articles),
    fields: compareFields(articles),
    rules: scoreRules(articles.flatMap(judgePredictions)),
  };
}

type EntityPair = AlignedPair<DatasetEntity, EntityPart>;
type IndicatorPair = AlignedPair<DatasetIndicator, IndicatorPart>;

interface Measure {
  isEntity: (pair: EntityPair) => boolean;
  isValue: (pair: IndicatorPair) => boolean;
  isFrame: (pair: IndicatorPair) => boolean;
}

const EXACT: Measure = {
  isEntity: ({ differing }) => differing.length === 0,
  isValue: ({ differing }) => !differing.includes('span') && !differing.includes('value'),
  isFrame: ({ differing }) => isFrameRight(differing),
};

const LEAST_OVERLAP = 0.5;

const RELAXED: Measure = {
  isEntity: ({ differing, overlap }) => overlap >= LEAST_OVERLAP && !differing.includes('label'),
  isValue: isNearValue,
  isFrame: (pair) => {
    const isNear = (part: IndicatorPart) =>
      part === 'span' || (part === 'name' && isNearName(pair));
    return isNearValue(pair) && isFrameRight(pair.differing.filter((part) => !isNear(part)));
  },
};

function isNearValue({ gold, predicted, overlap }: IndicatorPair): boolean {
  return overlap >= LEAST_OVERLAP && isSameValue(gold.value, predicted.value);
}

function isNearName({ gold, predicted }: IndicatorPair): boolean {
  if (gold.name === null || predicted.name === null) return gold.name === predicted.name;
  return overlapOf(gold.name, predicted.name) >= LEAST_OVERLAP;
}

function scoreSpans(articles: readonly AlignedArticle[], measure: Measure): SpanScores {
  const entities = articles.map((article) => article.entities);
  const indicators = articles.map((article) => article.indicators);
  const byLabel = labelsIn(entities).map((label) => {
    const isCounted = (entity: DatasetEntity) => entity.label === label;
    return { label, ...scoreAlignments(entities, measure.isEntity, isCounted) };
  });
  return {
    entities: { byLabel, all: scoreAlignments(entities, measure.isEntity) },
    values: scoreAlignments(indicators, measure.isValue),
    frames: scoreAlignments(indicators, measure.isFrame),
  };
}

function labelsIn(alignments: readonly Alignment<DatasetEntity, EntityPart>[]): string[] {
  const entities = alignments.flatMap(({ pairs, missed, extra }) => {
    return [...pairs.flatMap(({ gold, predicted }) => [gold, predicted]), ...missed, ...extra];
  });
  return [...new Set(entities.map(({ label }) => label))].sort((a, b) => (a < b ? -1 : 1));
}

function scoreAlignments<Value, Part extends string>(
  alignments: readonly Alignment<Value, Part>[],
  isMatched: (pair: AlignedPair<Value, Part>) => boolean,
  isCounted: (value: Value) => boolean = () => true,
): Score {
  const counts = { goldCount: 0, predictedCount: 0, matchedCount: 0 };
  for (const { pairs, missed, extra } of alignments) {
    const gold = pairs.filter((pair) => isCounted(pair.gold));
    const predicted = pairs.filter((pair) => isCounted(pair.predicted));
    counts.goldCount += gold.length + missed.filter(isCounted).length;
    counts.predictedCount += predicted.length + extra.filter(isCounted).length;
    counts.matchedCount += gold.filter(isMatched).length;
  }
  return scoreOf(counts);
}

function compareAttributes(articles: readonly AlignedArticle[]): AttributeAccuracy[] {
  const matches = articles.flatMap(({ indicators }) => indicators.pairs.filter(EXACT.isValue));
  return ATTRIBUTES.map((attribute) => {
    const equalCount = matches.filter(({ differing }) => !differing.includes(attribute)).length;
    const accuracy = divide(equalCount, matches.length);
    return { attribute, comparedCount: matches.length, equalCount, accuracy };
  });
}

function compareFields(articles: readonly AlignedArticle[]): Comparison['fields'] {
  const all = articles.flatMap(({ fields }) => fields);
  const ids = [...new Set(all.map(({ field }) => field))];
  const byField = ids.map((id) => {
    return { field: id, ...compareField(all.filter(({ field }) => field === id)) };
  });
  return { byField, all: compareField(all) };
}

function compareField(fields: readonly AlignedField[]): Omit<FieldAccuracy, 'field'> {
  const right = fields.filter(({ isRight }) => isRight);
  const compared = fields.filter(({ isEvidenceRight }) => isEvidenceRight !== null);
  const proved = compared.filter(({ isEvidenceRight }) => isEvidenceRight === true);
  return {
    ...scoreOf({
      goldCount: fields.filter(({ gold }) => gold !== null).length,
      predictedCount: fields.filter(({ predicted }) => predicted !== null).length,
      matchedCount: right.filter(({ gold }) => gold !== null).length,
    }),
    articleCount: fields.length,
    equalCount: right.length,
    accuracy: divide(right.length, fields.length),
    evidence: {
      comparedCount: compared.length,
      equalCount: proved.length,
      accuracy: divide(proved.length, compared.length),
    },
  };
}
