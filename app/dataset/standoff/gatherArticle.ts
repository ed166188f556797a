import {
  type DatasetEntity,
  DatasetField,
  DatasetIndicator,
  type DatasetRelation,
  type LabelledArticle,
} from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';
import { compareSpans, quote } from '../../text/spans.ts';
import { OWN_SIGN } from './flattenArticle.ts';
import { writeSpanLabel } from './spanLabel.ts';
import {
  type Attributes,
  NAME_RELATION,
  type StandoffArticle,
  type StandoffSpan,
} from './standoffArticle.ts';

/**
 * Entities, indicators and fields out of marks. A mark of an indicator without a value, which a
 * format without attributes leaves, stays as an entity labelled with what it was; so does a name
 * that no indicator claims.
 */
export function gatherArticle(standoff: StandoffArticle): LabelledArticle {
  const { file, text, spans, relations, meta } = standoff;
  const { fields: unseen, lostCount, ...otherMeta } = meta;
  const byId = new Map(spans.map((span) => [span.id, span]));
  const claimed = new Set<DatasetRelation | StandoffSpan>();
  const indicators: DatasetIndicator[] = [];
  const namesOf = groupNames(relations);
  const kept = namedOtherwise(relations, byId);
  for (const span of spans) {
    if (span.layer !== 'indicator') continue;
    const link = namesOf.get(span.id);
    const name = (link && byId.get(link.to)) ?? null;
    const indicator = gatherIndicator(text, span, name?.layer === 'name' ? name : null);
    if (indicator === null) continue;
    claimed.add(span);
    if (link && name?.layer === 'name') claimed.add(link).add(name);
    if (kept.has(span.id)) indicator.id = span.id;
    indicators.push(indicator);
  }
  const left = relations.filter((relation) => !claimed.has(relation));
  const named = new Set(left.flatMap(({ from, to }) => [from, to]));
  const entities = spans
    .filter((span) => span.layer !== 'field' && !claimed.has(span))
    .map((span) => gatherEntity(text, span, named));
  return {
    ...{ file, text, fields: gatherFields(spans, unseen, named) },
    entities: entities.sort(compareSpans),
    indicators: indicators.sort(compareSpans),
    ...(left.length > 0 && { relations: left }),
    ...(Object.keys(otherMeta).length > 0 && { meta: otherMeta }),
    ...(typeof lostCount === 'number' && lostCount > 0 && { lostCount }),
  };
}

/** The ends of relations other than that from an indicator to its name. */
function namedOtherwise(
  relations: readonly DatasetRelation[],
  byId: ReadonlyMap<string, StandoffSpan>,
): Set<string> {
  const others = relations.filter(({ type, to }) => {
    return type !== NAME_RELATION || byId.get(to)?.layer !== 'name';
  });
  return new Set(others.flatMap(({ from, to }) => [from, to]));
}

function groupNames(relations: readonly DatasetRelation[]): Map<string, DatasetRelation> {
  const names = relations.filter(({ type }) => type === NAME_RELATION);
  return new Map(names.map((relation) => [relation.from, relation]));
}

/** The three that a value of Dấu's may have, where they are what they should be; and the others. */
function partProvenance(attributes: Attributes) {
  const { verdict, confidence, rule, ...others } = attributes;
  const provenance = DatasetField.pick({ verdict: true, confidence: true, rule: true });
  const parsed = provenance.safeParse(withoutUndefined({ verdict, confidence, rule }));
  return parsed.success
    ? { provenance: parsed.data, others }
    : { provenance: {}, others: { ...attributes } };
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function wholeOf(parts: readonly Span[]): Span {
  const start = Math.min(...parts.map((part) => part.start));
  return { start, end: Math.max(...parts.map((part) => part.end)) };
}

function gatherEntity(text: string, span: StandoffSpan, named: ReadonlySet<string>): DatasetEntity {
  const { provenance, others } = partProvenance(span.attributes);
  const whole = wholeOf(span.parts);
  return {
    ...(named.has(span.id) && { id: span.id }),
    label: span.layer === 'entity' ? span.label : writeSpanLabel(span),
    ...{ ...whole, text: quote(text, whole) },
    ...(span.parts.length > 1 && { spans: span.parts.map(({ start, end }) => [start, end]) }),
    ...(Object.keys(others).length > 0 && { attributes: others }),
    ...provenance,
  };
}

/** Null when the attributes are not those of an indicator. */
function gatherIndicator(
  text: string,
  { label, parts, attributes }: StandoffSpan,
  name: StandoffSpan | null,
): DatasetIndicator | null {
  const { provenance, others } = partProvenance(attributes);
  const { value, num, den, upper, unit, direction, qualifier, base, period } = others;
  const span = wholeOf(parts);
  const words = name && wholeOf(name.parts);
  const parsed = DatasetIndicator.safeParse({
    ...{ ...span, text: quote(text, span) },
    name: words && { ...words, text: quote(text, words) },
    value: value ?? { num, den },
    ...(upper !== undefined && { upper }),
    ...(others['canonicalUnit'] !== undefined && { canonical: canonicalOf(others) }),
    ...{ unit: unit ?? null, kind: label, direction: direction ?? null },
    ...{ qualifier: qualifier ?? null, base: base ?? null, period: period ?? null },
    ...ownAttributes(others),
    ...provenance,
  });
  return parsed.success ? parsed.data : null;
}

/** Those that the sign tells from Dấu's own. */
function ownAttributes(attributes: Attributes): { attributes?: Attributes } {
  const own = Object.entries(attributes).filter(([key]) => key.startsWith(OWN_SIGN));
  if (own.length === 0) return {};
  return { attributes: Object.fromEntries(own.map(([key, value]) => [key.slice(1), value])) };
}

function canonicalOf(attributes: Attributes) {
  const { canonicalValue, canonicalNum: num, canonicalDen: den } = attributes;
  const { canonicalUpper: upper, canonicalUnit: unit } = attributes;
  return { value: canonicalValue ?? { num, den }, ...(upper !== undefined && { upper }), unit };
}

function gatherFields(
  spans: readonly StandoffSpan[],
  unseen: unknown,
  named: ReadonlySet<string>,
): LabelledArticle['fields'] {
  const fields = new Map<string, DatasetField>();
  for (const { id, layer, label, parts, attributes } of spans) {
    if (layer !== 'field') continue;
    const pairs = parts.map(({ start, end }): [number, number] => [start, end]);
    const known = fields.get(label);
    if (known) known.evidence.push(...pairs);
    else {
      const { provenance, others } = partProvenance(attributes);
      const value = typeof others['value'] === 'string' ? others['value'] : null;
      const own = { ...(named.has(id) && { id }), ...ownAttributes(others) };
      fields.set(label, { value, evidence: pairs, ...own, ...provenance });
    }
  }
  for (const [label, value] of Object.entries(Object(unseen) as Record<string, unknown>)) {
    const field = DatasetField.safeParse(value);
    if (field.success && !fields.has(label)) fields.set(label, field.data);
  }
  return Object.fromEntries(fields);
}
