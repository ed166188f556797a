import type {
  DatasetArticle,
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
} from '../../shared/dataset.ts';
import type { Span } from '../../shared/span.ts';
import { contains, outermost, overlaps } from '../text/spans.ts';
import { type Alignment, alignSpans, type Comparer } from './alignSpans.ts';
import { differingParts, type IndicatorPart, isSameSpan, isSameValue } from './differingParts.ts';
import { isSameText } from './isSameText.ts';

/** What was predicted for an article beside what is right. */
export interface ArticlePair {
  predicted: DatasetArticle;
  gold: DatasetArticle;
}

export type KnownField = DatasetField & { value: string };

/** A field that the gold has an opinion on; null is an unknown value. */
export interface AlignedField {
  field: string;
  gold: KnownField | null;
  predicted: KnownField | null;
  isRight: boolean;
  /** Null unless both values are known and the same: only then is evidence asked for. */
  isEvidenceRight: boolean | null;
}

export type EntityPart = 'label' | 'span';

export interface AlignedArticle {
  entities: Alignment<DatasetEntity, EntityPart>;
  indicators: Alignment<DatasetIndicator, IndicatorPart>;
  /** In the order of the gold's fields. */
  fields: AlignedField[];
}

const ENTITIES: Comparer<DatasetEntity, EntityPart> = {
  isSameThing: (gold, predicted) => gold.label === predicted.label,
  differingParts: (gold, predicted) => [
    ...(gold.label === predicted.label ? [] : (['label'] as const)),
    ...(isSameSpan(gold, predicted) ? [] : (['span'] as const)),
  ],
};

const INDICATORS: Comparer<DatasetIndicator, IndicatorPart> = {
  isSameThing: (gold, predicted) => isSameValue(gold.value, predicted.value),
  differingParts,
};

/** Lays an article's predictions beside its gold; of the entities the outermost ones. */
export function alignArticle({ gold, predicted }: ArticlePair): AlignedArticle {
  return {
    entities: alignSpans(outermost(gold.entities), outermost(predicted.entities), ENTITIES),
    indicators: alignSpans(gold.indicators, predicted.indicators, INDICATORS),
    fields: Object.keys(gold.fields).map((field) =>
      alignField(field, knownField(gold, field), knownField(predicted, field)),
    ),
  };
}

function knownField({ fields }: DatasetArticle, id: string): KnownField | null {
  const field = Object.hasOwn(fields, id) ? (fields[id] ?? null) : null;
  return field === null || field.value === null ? null : { ...field, value: field.value };
}

function alignField(
  field: string,
  gold: KnownField | null,
  predicted: KnownField | null,
): AlignedField {
  if (gold === null || predicted === null) {
    return { field, gold, predicted, isRight: gold === predicted, isEvidenceRight: null };
  }
  const isRight = isSameText(gold.value, predicted.value);
  const isEvidenceRight = isRight ? isSameEvidence(gold, predicted) : null;
  return { field, gold, predicted, isRight, isEvidenceRight };
}

/** Right when each span of the gold is touched and nothing lies outside the gold. */
function isSameEvidence(gold: DatasetField, predicted: DatasetField): boolean {
  const [right, found] = [gold.evidence.map(spanOf), predicted.evidence.map(spanOf)];
  return (
    right.every((span) => found.some((other) => overlaps(span, other))) &&
    found.every((span) => right.some((other) => contains(other, span)))
  );
}

/** A pair of a dataset as a span. */
export function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
