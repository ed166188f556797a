import type { DatasetEntity, DatasetIndicator } from '../../shared/dataset.ts';
import type { Span } from '../../shared/span.ts';
import {
  alignArticle,
  type AlignedField,
  type ArticlePair,
  type EntityPart,
  type KnownField,
  spanOf,
} from './alignArticle.ts';
import { contains, overlaps, quote } from '../text/spans.ts';
import type { Alignment } from './alignSpans.ts';
import type { IndicatorPart } from './differingParts.ts';

/** One part of a wrong prediction; null is an unknown value, or none. */
interface PartDifference {
  part: string;
  expected: string | null;
  found: string | null;
}

/** Where a prediction and the gold part. */
export interface Mistake {
  type: 'entity' | 'indicator' | 'field';
  problem: 'missed' | 'extra' | 'wrong';
  /** The label of an entity, the kind of an indicator, the id of a field: the gold's if it has one. */
  name: string;
  /** The words in question, or the value of a field: the prediction's if there is one. */
  text: string;
  /**
   * Where the gold has it: of a field the first evidence, or if the evidence is what is wrong, the
   * first that was not found. Null when there is none.
   */
  goldSpan: Span | null;
  /** Where the prediction has it, likewise: of wrong evidence, the first that the gold has not. */
  predictedSpan: Span | null;
  /** For a `wrong` one, what differs. */
  differences: PartDifference[];
  /** The prediction's, null when there is none or it does not tell. */
  rule: string | null;
  confidence: number | null;
}

/**
 * Every miss, extra and wrong part of an article: the fields, then the rest by start. `text` is the
 * article's, to quote evidence from; null when it is not known.
 */
export function findMistakes(pair: ArticlePair, text: string | null): Mistake[] {
  const { entities, indicators, fields } = alignArticle(pair);
  const placed = [
    ...mistakesOf(entities, describeEntity, entityPart),
    ...mistakesOf(indicators, describeIndicator, indicatorPart),
  ];
  placed.sort((a, b) => (placeOf(a)?.start ?? 0) - (placeOf(b)?.start ?? 0));
  return [...fields.flatMap((field) => mistakeOfField(field, text) ?? []), ...placed];
}

/** Where to look for a mistake: at the prediction if there is one. Null when no words show it. */
export function placeOf({ goldSpan, predictedSpan }: Mistake): Span | null {
  return predictedSpan ?? goldSpan;
}

type Description = Pick<Mistake, 'type' | 'name' | 'text'> & { span: Span | null };
type Sourced = Pick<DatasetEntity, 'rule' | 'confidence'>;

function mistakesOf<Value extends Sourced, Part extends string>(
  { pairs, missed, extra }: Alignment<Value, Part>,
  describe: (value: Value) => Description,
  describePart: (value: Value, part: Part) => string | null,
): Mistake[] {
  const wrong = pairs.filter(({ differing }) => differing.length > 0);
  return [
    ...missed.map((gold) => missedOne(describe(gold))),
    ...extra.map((predicted) => extraOne(describe(predicted), predicted)),
    ...wrong.map(({ gold, predicted, differing }) => {
      const differences = differing.map((part) => {
        return { part, expected: describePart(gold, part), found: describePart(predicted, part) };
      });
      return wrongOne(describe(gold), describe(predicted), predicted, differences);
    }),
  ];
}

function missedOne({ span, ...gold }: Description): Mistake {
  const unknown = { predictedSpan: null, differences: [], rule: null, confidence: null };
  return { ...gold, problem: 'missed', goldSpan: span, ...unknown };
}

function extraOne({ span, ...predicted }: Description, source: Sourced): Mistake {
  const spans = { goldSpan: null, predictedSpan: span };
  return { ...predicted, problem: 'extra', ...spans, differences: [], ...originOf(source) };
}

function wrongOne(
  gold: Description,
  predicted: Description,
  source: Sourced,
  differences: PartDifference[],
): Mistake {
  const spans = { goldSpan: gold.span, predictedSpan: predicted.span };
  const { type, name } = gold;
  const { text } = predicted;
  return { type, problem: 'wrong', name, text, ...spans, differences, ...originOf(source) };
}

function originOf({ rule, confidence }: Sourced): Pick<Mistake, 'rule' | 'confidence'> {
  return { rule: rule ?? null, confidence: confidence ?? null };
}

function describeEntity({ label, text, start, end }: DatasetEntity): Description {
  return { type: 'entity', name: label, text, span: { start, end } };
}

function entityPart(entity: DatasetEntity, part: EntityPart): string {
  return part === 'label' ? entity.label : entity.text;
}

function describeIndicator({ kind, text, start, end }: DatasetIndicator): Description {
  return { type: 'indicator', name: kind, text, span: { start, end } };
}

function indicatorPart(indicator: DatasetIndicator, part: IndicatorPart): string | null {
  switch (part) {
    case 'span':
      return indicator.text;
    case 'value':
      return writeValue(indicator.value);
    case 'name':
      return indicator.name && `${indicator.name.text} @${indicator.name.start}`;
    default:
      return indicator[part];
  }
}

function writeValue(value: DatasetIndicator['value']): string {
  return typeof value === 'number' ? String(value) : `${value.num}/${value.den}`;
}

function mistakeOfField(aligned: AlignedField, text: string | null): Mistake | null {
  const { field, gold, predicted, isRight, isEvidenceRight } = aligned;
  if (isRight && isEvidenceRight !== false) return null;
  if (predicted === null) return gold && missedOne(describeField(field, gold));
  const description = describeField(field, predicted);
  if (gold === null) return extraOne(description, predicted);
  if (!isRight) {
    const difference = { part: 'value', expected: gold.value, found: predicted.value };
    return wrongOne(describeField(field, gold), description, predicted, [difference]);
  }
  const spans = differingEvidence(gold, predicted);
  const right = { ...describeField(field, gold), span: spans.missed };
  const found = { ...description, span: spans.extra };
  const difference = {
    part: 'evidence',
    expected: writeEvidence(gold, text),
    found: writeEvidence(predicted, text),
  };
  return wrongOne(right, found, predicted, [difference]);
}

/** The first span of the gold that is not touched, and the first one that lies outside the gold. */
function differingEvidence(gold: KnownField, predicted: KnownField) {
  const [right, found] = [gold.evidence.map(spanOf), predicted.evidence.map(spanOf)];
  const missed = right.find((span) => !found.some((other) => overlaps(span, other))) ?? null;
  const extra = found.find((span) => !right.some((other) => contains(other, span))) ?? null;
  return { missed, extra };
}

function describeField(field: string, { value, evidence }: KnownField): Description {
  return { type: 'field', name: field, text: value, span: evidence.map(spanOf)[0] ?? null };
}

/** `chiều 5/6 · năm 2021`, or `12-30 · 44-52` where there is no text; null without evidence. */
function writeEvidence({ evidence }: KnownField, text: string | null): string | null {
  const quotes = evidence.map(spanOf).map((span) => {
    return text === null ? `${span.start}-${span.end}` : quote(text, span);
  });
  return quotes.join(' · ') || null;
}
