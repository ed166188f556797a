import { reanchorSpans } from '../../../app/reading/reanchorSpans.ts';
import { spansOfBody, withSpans } from '../../../app/review/spansOfBody.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { Remarks } from '../../../shared/annotation.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type {
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
  DatasetRelation,
  LabelledArticle,
} from '../../../shared/dataset.ts';
import { Dismissal } from '../../../shared/dismissal.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import type { Span } from '../../../shared/span.ts';
import type { NameMaps } from './importCalls.ts';

/** A value to be decided; `id` is that by which relations name it. */
interface IncomingValue {
  id: string | null;
  body: AnnotationBody;
  remarks: Remarks;
}

/** What becomes decisions on one article, on the text that it has in the corpus. */
export interface ArticlePlan {
  values: IncomingValue[];
  relations: readonly DatasetRelation[];
  status: ReviewStatus | null;
  note: string | null;
  dismissals: Dismissal[];
  lostCount: number;
}

export interface PlanOptions {
  names: NameMaps;
  /** The fields that the project has: values of others are left out. */
  fields: ReadonlySet<string>;
  takesUndecided: boolean;
}

/** `text` is that of the corpus; values whose words it lacks are counted as lost. */
export function planArticle(
  article: LabelledArticle,
  text: string,
  options: PlanOptions,
): ArticlePlan {
  const wanted = valuesOf(article, options);
  const placed = article.text === text ? wanted : moveValues(wanted, article.text, text);
  const { meta = {} } = article;
  return {
    values: firstOfEach(placed),
    relations: relationsOf(article, options),
    status: ReviewStatus.safeParse(meta['status']).data ?? null,
    note: typeof meta['note'] === 'string' && meta['note'] !== '' ? meta['note'] : null,
    dismissals: Dismissal.array().safeParse(meta['dismissals']).data ?? [],
    lostCount: wanted.length - placed.length,
  };
}

type Marked = Pick<DatasetEntity, 'id' | 'attributes' | 'verdict' | 'confidence'>;

/** A suggestion that was exported undecided: its value has a confidence and no verdict. */
export function isUndecided({ verdict, confidence }: Marked): boolean {
  return verdict === undefined && confidence !== undefined;
}

function valuesOf(
  { entities, indicators, fields }: LabelledArticle,
  { names, fields: known, takesUndecided }: PlanOptions,
): IncomingValue[] {
  const isTaken = (value: Marked) => takesUndecided || !isUndecided(value);
  const values: IncomingValue[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = renamed(name, names.fields);
    if (value === null || field === null || !known.has(field) || !isTaken(value)) continue;
    const body = fieldBody(field, value);
    if (body !== null) values.push(incoming(value, body, names));
  }
  for (const entity of entities.filter(isTaken)) {
    const label = renamed(entity.label, names.labels);
    if (label !== null) values.push(incoming(entity, entityBody(label, entity), names));
  }
  for (const indicator of indicators.filter(isTaken)) {
    values.push(incoming(indicator, indicatorBody(indicator), names));
  }
  return values;
}

/** Null for a name that is left out. */
function renamed(name: string, map: NameMaps[keyof NameMaps]): string | null {
  const chosen = Object.hasOwn(map, name) ? map[name] : name;
  return chosen === undefined || chosen === '' ? null : chosen;
}

function relationsOf(
  { relations = [] }: LabelledArticle,
  { names }: PlanOptions,
): DatasetRelation[] {
  return relations.flatMap(({ type: name, from, to }) => {
    const type = renamed(name, names.relations);
    return type === null ? [] : [{ type, from, to }];
  });
}

function incoming(value: Marked, body: AnnotationBody, names: NameMaps): IncomingValue {
  return { id: value.id ?? null, body, remarks: remarksOf(value, names) };
}

const NOTE = 'note';

/** Those of another tool; a note has a place of its own. */
export function attributeNames({ attributes = {} }: Marked): string[] {
  return Object.keys(attributes).filter((name) => name !== NOTE);
}

/** What another tool says of a mark; a note is kept among the attributes of a dataset. */
function remarksOf({ attributes = {} }: Marked, { attributes: map }: NameMaps): Remarks {
  const { [NOTE]: note, ...others } = attributes;
  const kept = Object.entries(others).flatMap(([was, value]): [string, string | number][] => {
    const name = renamed(was, map);
    if (value === null || value === '' || name === null) return [];
    return [[name, typeof value === 'boolean' ? String(value) : value]];
  });
  return {
    ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }),
    ...(typeof note === 'string' && note !== '' && { note }),
  };
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** Null for a field that says nothing. An unknown value has no evidence. */
function fieldBody(field: string, { value, evidence }: DatasetField): AnnotationBody | null {
  if (value === '') return null;
  const spans = value === null ? [] : evidence.map((pair) => spanOf(pair));
  return { type: 'field', field, value, evidence: spans };
}

function entityBody(label: string, { start, end, spans }: DatasetEntity): AnnotationBody {
  const parts = spans?.map((pair) => spanOf(pair)) ?? [{ start, end }];
  return { type: 'entity', label, spans: parts };
}

function indicatorBody(indicator: DatasetIndicator): AnnotationBody {
  const { start, end, name, value, unit, kind, direction, qualifier, base, period } = indicator;
  const isBase = base !== null && /^(?:plan|same_period|year:\d{4})$/u.test(base);
  return {
    ...{ type: 'indicator', span: { start, end }, value, upper: indicator.upper ?? null, kind },
    ...{ name: name && { start: name.start, end: name.end }, direction, qualifier },
    ...{ unit: unit === '' ? null : unit, base: isBase ? base : null },
    period: period === '' ? null : period,
  };
}

function moveValues(values: readonly IncomingValue[], from: string, to: string): IncomingValue[] {
  const spans = values.map(({ body }) => spansOfBody(body));
  const { moved } = reanchorSpans(from, to, spans.flat());
  let at = 0;
  return values.flatMap((value, index) => {
    const count = spans[index]?.length ?? 0;
    const own = moved.slice(at, at + count);
    at += count;
    const found = own.filter((span) => span !== null);
    return found.length === count ? [{ ...value, body: withSpans(value.body, found) }] : [];
  });
}

/** Of two values of one thing, such as the same mark twice, the first. */
function firstOfEach(values: readonly IncomingValue[]): IncomingValue[] {
  const byTarget = new Map<string, IncomingValue>();
  for (const value of values) {
    const target = targetOfBody(value.body);
    if (!byTarget.has(target)) byTarget.set(target, value);
  }
  return [...byTarget.values()];
}
