import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { compareSpans, overlaps } from '../../app/text/spans.ts';
import type {
  AnnotationBody,
  EntityBody,
  FieldBody,
  IndicatorBody,
  IndicatorKind,
} from '../../shared/annotationBody.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { readTypedDate, type KnownDates } from './fields/typedDate.ts';
import { parseAmount } from './indicatorDraft.ts';

/** `19/21 chỉ tiêu`, `1.428,570 triệu đồng`: the numeral of a value and what follows it. */
const VALUE = /(?<amount>\d[\d.]*(?:,\d+)?(?:\/\d[\d.]*)?)\s*(?<unit>.*)$/su;

/** An entity on a selection. */
export function entityOn(label: string, span: Span): EntityBody {
  return { type: 'entity', label, spans: [span] };
}

/**
 * An indicator on a selected number with its unit, with what these words alone say; null when they
 * hold no numeral.
 */
export function indicatorOn(words: string, span: Span): IndicatorBody | null {
  const { amount = '', unit = '' } = VALUE.exec(words)?.groups ?? {};
  const parsed = parseAmount(amount);
  if (parsed === null) return null;
  return {
    type: 'indicator',
    span,
    name: null,
    ...parsed,
    unit: unit.trim() || null,
    kind: guessKind(parsed.value, unit),
    direction: null,
    qualifier: null,
    base: null,
    period: null,
  };
}

function guessKind(value: IndicatorBody['value'], unit: string): IndicatorKind {
  if (typeof value !== 'number') return 'fraction';
  if (unit.startsWith('%')) return 'rate';
  return unit.startsWith('lần') ? 'multiple' : 'level';
}

/**
 * A field set from a selection: its words where they are the value or say a date, else the value it
 * had, with the selection as evidence. `printed` is the ISO date of printing, null when unknown. Null
 * when the value has to be typed.
 */
export function fieldOn(
  field: Field,
  words: string,
  span: Span,
  current: FieldBody | null,
  printed: string | null,
): FieldBody | null {
  const former = current?.value ?? null;
  const value = readValue(field, words, { former, printed }) ?? former;
  return value === null ? null : { type: 'field', field: field.id, value, evidence: [span] };
}

function readValue(field: Field, words: string, known: KnownDates): string | null {
  switch (field.type) {
    case 'text':
    case 'place':
      return words.replaceAll(/\s+/gu, ' ');
    case 'date':
    case 'dateTime':
      return readTypedDate(field, words, known)?.value ?? null;
    case 'choice':
      return null;
  }
}

/** The number and the unit that words say; nothing when they hold no number. */
function amountIn(words: string): Partial<Pick<IndicatorBody, 'value' | 'upper' | 'unit'>> {
  const { amount = '', unit = '' } = VALUE.exec(words)?.groups ?? {};
  const parsed = parseAmount(amount);
  return parsed === null ? {} : { ...parsed, unit: unit.trim() || null };
}

/**
 * The body on other words: a mention in one part, a value with its number and unit as they say them,
 * a field with one evidence.
 */
export function moveToSpan(body: AnnotationBody, span: Span, words: string): AnnotationBody | null {
  switch (body.type) {
    case 'entity':
      return { ...body, spans: [span] };
    case 'indicator':
      return { ...body, ...amountIn(words), span };
    case 'field':
      return body.value === null ? null : { ...body, evidence: [span] };
  }
}

/**
 * The body with a selection attached: one more evidence of a field, an indicator's name, another
 * part of a mention. Null when the field has no value or the span is already in use.
 */
export function attachSpan(body: AnnotationBody, span: Span): AnnotationBody | null {
  if (body.type === 'indicator') return { ...body, name: span };
  if (body.type === 'field' && body.value === null) return null;
  // Parts that touch would be one.
  const reach = body.type === 'entity' ? 1 : 0;
  const around = { start: span.start - reach, end: span.end + reach };
  if (spansOfBody(body).some((other) => overlaps(other, around))) return null;
  if (body.type === 'field') {
    return { ...body, evidence: [...body.evidence, span].sort(compareSpans) };
  }
  return { ...body, spans: [...body.spans, span].sort(compareSpans) };
}
