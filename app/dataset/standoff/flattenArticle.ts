import type {
  DatasetField,
  DatasetIndicator,
  DatasetEntity,
  DatasetRelation,
  LabelledArticle,
} from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';
import {
  type Attributes,
  NAME_RELATION,
  type StandoffArticle,
  type StandoffSpan,
} from './standoffArticle.ts';

/** Every mark of an article as a span with its attributes; `gatherArticle` goes back. */
export function flattenArticle(article: LabelledArticle): StandoffArticle {
  const { file, text, lostCount, meta = {} } = article;
  const relations: DatasetRelation[] = [];
  const taken = new Set(article.entities.flatMap(({ id }) => id ?? []));
  const idOf = (prefix: string, index: number): string => {
    let id = `${prefix}${index + 1}`;
    while (taken.has(id)) id += '_';
    return id;
  };
  const entities = article.entities.map((entity, index) =>
    flattenEntity(entity, entity.id ?? idOf('E', index)),
  );
  const indicators = article.indicators.flatMap((indicator, index) => {
    const ids = { id: idOf('I', index), nameId: idOf('N', index) };
    if (indicator.name) relations.push({ type: NAME_RELATION, from: ids.id, to: ids.nameId });
    return flattenIndicator(indicator, ids);
  });
  const fields = flattenFields(article.fields, (index) => idOf('F', index));
  relations.push(...(article.relations ?? []));
  const unseen = Object.keys(fields.unseen).length > 0 && { fields: fields.unseen };
  return {
    ...{ file, text, relations, spans: [...entities, ...indicators, ...fields.spans] },
    meta: { ...meta, ...unseen, ...(lostCount !== undefined && { lostCount }) },
  };
}

const spanOf = ([start, end]: [number, number]): Span => ({ start, end });

/** The attributes in a fixed order, without those that are not there. */
function attributesOf(entries: Record<string, Attributes[string] | undefined>): Attributes {
  const attributes: Attributes = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) attributes[key] = value;
  }
  return attributes;
}

function flattenEntity(entity: DatasetEntity, id: string): StandoffSpan {
  const { label, start, end, spans, verdict, confidence, rule } = entity;
  return {
    ...{ id, layer: 'entity', label },
    parts: spans?.map(spanOf) ?? [{ start, end }],
    attributes: attributesOf({ ...entity.attributes, verdict, confidence, rule }),
  };
}

function flattenIndicator(
  indicator: DatasetIndicator,
  { id, nameId }: { id: string; nameId: string },
): StandoffSpan[] {
  const { start, end, name, value, upper, unit, kind, direction, qualifier } = indicator;
  const { base, period, verdict, confidence, rule } = indicator;
  const known = { unit, direction, qualifier, base, period };
  const given = Object.entries(known).filter(([, attribute]) => attribute !== null);
  const attributes = attributesOf({
    ...(typeof value === 'number' ? { value } : { num: value.num, den: value.den }),
    ...{ upper, ...Object.fromEntries(given), ...canonicalOf(indicator) },
    ...{ verdict, confidence, rule },
  });
  const measured: StandoffSpan = {
    ...{ id, layer: 'indicator', label: kind },
    ...{ parts: [{ start, end }], attributes },
  };
  if (name === null) return [measured];
  const words = [{ start: name.start, end: name.end }];
  return [measured, { id: nameId, layer: 'name', label: 'name', parts: words, attributes: {} }];
}

/** The value in its base unit, in attributes of its own. */
function canonicalOf({
  canonical,
}: DatasetIndicator): Record<string, Attributes[string] | undefined> {
  if (canonical === undefined) return {};
  const { value, upper: canonicalUpper, unit: canonicalUnit } = canonical;
  return typeof value === 'number'
    ? { canonicalValue: value, canonicalUpper, canonicalUnit }
    : { canonicalNum: value.num, canonicalDen: value.den, canonicalUpper, canonicalUnit };
}

function flattenFields(
  fields: LabelledArticle['fields'],
  idOf: (index: number) => string,
): { spans: StandoffSpan[]; unseen: Record<string, DatasetField> } {
  const spans: StandoffSpan[] = [];
  const unseen: Record<string, DatasetField> = {};
  for (const [label, field] of Object.entries(fields)) {
    if (field === null) continue;
    const { value, evidence, verdict, confidence, rule } = field;
    if (evidence.length === 0) unseen[label] = field;
    for (const pair of evidence) {
      const attributes = attributesOf({ value, verdict, confidence, rule });
      const id = idOf(spans.length);
      spans.push({ id, layer: 'field', label, parts: [spanOf(pair)], attributes });
    }
  }
  return { spans, unseen };
}
