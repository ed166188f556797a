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
  const values = [...article.entities, ...article.indicators, ...Object.values(article.fields)];
  const taken = new Set(values.flatMap((value) => value?.id ?? []));
  const idOf = (prefix: string, index: number): string => {
    let id = `${prefix}${index + 1}`;
    while (taken.has(id)) id += '_';
    return id;
  };
  const entities = article.entities.map((entity, index) =>
    flattenEntity(entity, entity.id ?? idOf('E', index)),
  );
  const indicators = article.indicators.flatMap((indicator, index) => {
    const ids = { id: indicator.id ?? idOf('I', index), nameId: idOf('N', index) };
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

/** Sets what is there. Spelled out here and below: spreading so many objects takes several times as long. */
function set(attributes: Attributes, key: string, value: Attributes[string] | undefined): void {
  if (value !== undefined && value !== null) attributes[key] = value;
}

function setProvenance(
  attributes: Attributes,
  { verdict, confidence, rule }: Pick<DatasetEntity, 'verdict' | 'confidence' | 'rule'>,
): void {
  set(attributes, 'verdict', verdict);
  set(attributes, 'confidence', confidence);
  set(attributes, 'rule', rule);
}

function flattenEntity(entity: DatasetEntity, id: string): StandoffSpan {
  const { label, start, end, spans } = entity;
  const attributes: Attributes = entity.attributes === undefined ? {} : { ...entity.attributes };
  setProvenance(attributes, entity);
  const parts = spans === undefined ? [{ start, end }] : spans.map(spanOf);
  return { id, layer: 'entity', label, parts, attributes };
}

function flattenIndicator(
  indicator: DatasetIndicator,
  { id, nameId }: { id: string; nameId: string },
): StandoffSpan[] {
  const { start, end, name, value } = indicator;
  const attributes: Attributes = {};
  if (typeof value === 'number') attributes['value'] = value;
  else {
    attributes['num'] = value.num;
    attributes['den'] = value.den;
  }
  set(attributes, 'upper', indicator.upper);
  set(attributes, 'unit', indicator.unit);
  set(attributes, 'direction', indicator.direction);
  set(attributes, 'qualifier', indicator.qualifier);
  set(attributes, 'base', indicator.base);
  set(attributes, 'period', indicator.period);
  setCanonical(attributes, indicator);
  setOwn(attributes, indicator);
  setProvenance(attributes, indicator);
  const parts = [{ start, end }];
  const measured: StandoffSpan = {
    id,
    layer: 'indicator',
    label: indicator.kind,
    parts,
    attributes,
  };
  if (name === null) return [measured];
  const words = [{ start: name.start, end: name.end }];
  return [measured, { id: nameId, layer: 'name', label: 'name', parts: words, attributes: {} }];
}

/** Attributes that are not Dấu's own, told by a sign from those of an indicator or a field. */
export const OWN_SIGN = '+';

function setOwn(
  attributes: Attributes,
  { attributes: own = {} }: Pick<DatasetEntity, 'attributes'>,
) {
  for (const [key, value] of Object.entries(own)) attributes[OWN_SIGN + key] = value;
}

/** The value in its base unit, in attributes of its own. */
function setCanonical(attributes: Attributes, { canonical }: DatasetIndicator): void {
  if (canonical === undefined) return;
  const { value, upper, unit } = canonical;
  if (typeof value === 'number') attributes['canonicalValue'] = value;
  else {
    attributes['canonicalNum'] = value.num;
    attributes['canonicalDen'] = value.den;
  }
  set(attributes, 'canonicalUpper', upper);
  attributes['canonicalUnit'] = unit;
}

function flattenFields(
  fields: LabelledArticle['fields'],
  idOf: (index: number) => string,
): { spans: StandoffSpan[]; unseen: Record<string, DatasetField> } {
  const spans: StandoffSpan[] = [];
  const unseen: Record<string, DatasetField> = {};
  for (const [label, field] of Object.entries(fields)) {
    if (field === null) continue;
    const { value, evidence } = field;
    if (evidence.length === 0) unseen[label] = field;
    for (const pair of evidence) {
      const attributes: Attributes = {};
      set(attributes, 'value', value);
      setOwn(attributes, field);
      setProvenance(attributes, field);
      const isFirst = pair === evidence[0];
      const id = (isFirst ? field.id : undefined) ?? idOf(spans.length);
      spans.push({ id, layer: 'field', label, parts: [spanOf(pair)], attributes });
    }
  }
  return { spans, unseen };
}
