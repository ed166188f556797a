import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody, EntityBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type {
  DatasetArticle,
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
  DatasetRelation,
} from '../../shared/dataset.ts';
import type { Project } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { withoutHidden, hiddenBy } from '../project/hiddenParts.ts';
import { pendingSuggestions } from '../review/pendingSuggestions.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { compareSpans, outermost, quote } from '../text/spans.ts';
import { canonicalQuantity } from '../vietnamese/canonicalQuantity.ts';
import { findOverlap } from './findOverlap.ts';
import { mapPacked } from '../text/mapPacked.ts';

/** What is known of one article. `path` becomes the dataset's `file`. */
export interface AnnotatedArticle {
  path: string;
  text: string;
  extraction: Extraction;
  annotations: readonly Annotation[];
  project: Project;
}

type Provenance = Pick<DatasetEntity, 'id' | 'attributes' | 'verdict' | 'confidence' | 'rule'>;

/**
 * `nested` says what becomes of entities all of whose words lie in others: those that measure and
 * teach models want none, whoever keeps the work wants all.
 */
export interface AssemblyOptions {
  include: 'all' | 'decided';
  nested?: 'leaveOut' | 'keep';
}

interface Value<Body extends AnnotationBody = AnnotationBody> {
  body: Body;
  provenance: Provenance;
}

/**
 * The article's row of a dataset. `decided` takes only what a person accepted, corrected or added;
 * `all` adds the suggestions that nobody decided, except those that share words with a person's
 * entity or indicator: a decision outranks a guess. A decision whose words the text no longer holds
 * is left out and counted in `lostCount`. What the project has put away is left out.
 */
export function assembleDataset(
  { path, text, project, ...known }: AnnotatedArticle,
  { include, nested = 'leaveOut' }: AssemblyOptions,
): DatasetArticle {
  const { extraction, annotations: all } = withoutHidden(known, hiddenBy(project));
  const annotations = withoutRemarksPutAway(all, project);
  const wanted = annotations.filter(({ verdict }) => verdict !== 'rejected');
  const kept = wanted.filter((annotation) => isQuoted(text, annotation));
  const relations = relationsOf(kept);
  const named = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const decided = mapPacked(kept, (annotation): Value => {
    return { body: annotation.body, provenance: provenanceOf(annotation, named) };
  });
  const pending = include === 'all' ? pendingSuggestions(extraction, annotations) : [];
  const guessed = mapPacked(
    pending.filter(({ body }) => spansOfBody(body).every((span) => span.end <= text.length)),
    ({ body, confidence, rule }): Value => ({ body, provenance: { confidence, rule } }),
  );

  const entities = settle(pick(decided, 'entity'), pick(guessed, 'entity'));
  const indicators = settle(pick(decided, 'indicator'), pick(guessed, 'indicator'));
  const lostCount = wanted.length - kept.length;
  const assembled = {
    fields: assembleFields(project, [...decided, ...guessed]),
    entities: mapPacked(nested === 'keep' ? entities : outermostEntities(entities), (value) =>
      assembleEntity(text, value),
    ).sort(compareSpans),
    indicators: mapPacked(indicators, (value) => assembleIndicator(text, value)).sort(compareSpans),
  };
  const drawn = withBothEnds(relations, assembled);
  return {
    file: path,
    ...assembled,
    ...(drawn.length > 0 && { relations: drawn }),
    ...(lostCount > 0 && { lostCount }),
  };
}

/** Annotations without the attributes and relations that the project has put away. */
function withoutRemarksPutAway(
  annotations: readonly Annotation[],
  { archive }: Project,
): readonly Annotation[] {
  if (archive === undefined || archive.attributes.length + archive.relations.length === 0) {
    return annotations;
  }
  const isAway = (parts: readonly { id: string }[], id: string) =>
    parts.some((part) => part.id === id);
  return annotations.map((annotation) => {
    const { attributes = {}, relations = [], ...rest } = annotation;
    const said = Object.entries(attributes).filter(([id]) => !isAway(archive.attributes, id));
    const drawn = relations.filter(({ type }) => !isAway(archive.relations, type));
    return {
      ...rest,
      ...(said.length > 0 && { attributes: Object.fromEntries(said) }),
      ...(drawn.length > 0 && { relations: drawn }),
    };
  });
}

/** Without those that name an entity that was left out. */
function withBothEnds(
  relations: readonly DatasetRelation[],
  { fields, entities, indicators }: Pick<DatasetArticle, 'fields' | 'entities' | 'indicators'>,
): DatasetRelation[] {
  if (relations.length === 0) return [];
  const values = [...Object.values(fields), ...entities, ...indicators];
  const there = new Set(values.map((value) => value?.id));
  return relations.filter(({ from, to }) => there.has(from) && there.has(to));
}

function relationsOf(annotations: readonly Annotation[]): DatasetRelation[] {
  return annotations.flatMap(({ id, relations = [] }) =>
    relations.map(({ type, to }) => ({ type, from: id, to })),
  );
}

/** Who decided, with what people say beside: attributes, and a note among them. */
function provenanceOf(
  { id, verdict, attributes, note }: Annotation,
  named: ReadonlySet<string>,
): Provenance {
  if (verdict === 'rejected') return {};
  const provenance: Provenance = { verdict };
  if (named.has(id)) provenance.id = id;
  if (attributes !== undefined || note !== undefined) {
    provenance.attributes = { ...attributes, ...(note !== undefined && { note }) };
  }
  return provenance;
}

function isQuoted(text: string, { body, quotes, isLost }: Annotation): boolean {
  const spans = spansOfBody(body);
  return (
    !isLost &&
    spans.length === quotes.length &&
    spans.every((span, index) => quote(text, span) === quotes[index])
  );
}

function pick<Type extends AnnotationBody['type']>(values: readonly Value[], type: Type) {
  type Body = Extract<AnnotationBody, { type: Type }>;
  return values.filter((value): value is Value<Body> => value.body.type === type);
}

const measuredSpans = (body: EntityBody | IndicatorBody): Span[] =>
  body.type === 'entity' ? body.spans : [body.span];

function settle<Body extends EntityBody | IndicatorBody>(
  decided: Value<Body>[],
  guessed: Value<Body>[],
): Value<Body>[] {
  const isDecided = findOverlap(decided.flatMap(({ body }) => measuredSpans(body)));
  return [...decided, ...guessed.filter(({ body }) => !measuredSpans(body).some(isDecided))];
}

/** Leaves out the entities all of whose words lie in others; those on the very same words stay. */
function outermostEntities(values: readonly Value<EntityBody>[]): Value<EntityBody>[] {
  const spans = outermost(values.flatMap(({ body }) => body.spans));
  const endByStart = new Map(spans.map(({ start, end }) => [start, end]));
  return values.filter(({ body }) =>
    body.spans.some(({ start, end }) => endByStart.get(start) === end),
  );
}

function assembleFields(
  project: Project,
  values: readonly Value[],
): Record<string, DatasetField | null> {
  const found = new Map<string, DatasetField | null>();
  for (const { body, provenance } of pick(values, 'field')) {
    if (found.has(body.field)) continue;
    const { field, value } = body;
    const evidence = body.evidence.map(pairOf);
    found.set(field, value === null ? null : { value, evidence, ...provenance });
  }
  return Object.fromEntries(project.fields.map(({ id }) => [id, found.get(id) ?? null]));
}

const pairOf = ({ start, end }: Span): [number, number] => [start, end];
const quoted = (text: string, span: Span) => ({
  start: span.start,
  end: span.end,
  text: quote(text, span),
});

// Both are spelled out, as spreading so many properties into one object takes several times as long.

function assembleEntity(
  text: string,
  { body: { label, spans }, provenance }: Value<EntityBody>,
): DatasetEntity {
  let [start, end] = [Infinity, 0];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const entity: DatasetEntity = { label, start, end, text: quote(text, { start, end }) };
  if (spans.length > 1) entity.spans = spans.map(pairOf);
  return Object.assign(entity, provenance);
}

function assembleIndicator(
  text: string,
  { body, provenance }: Value<IndicatorBody>,
): DatasetIndicator {
  const { span, name, upper } = body;
  const indicator: DatasetIndicator = {
    start: span.start,
    end: span.end,
    text: quote(text, span),
    name: name && quoted(text, name),
    value: body.value,
    unit: body.unit,
    kind: body.kind,
    direction: body.direction,
    qualifier: body.qualifier,
    base: body.base,
    period: body.period,
  };
  if (upper !== null) indicator.upper = upper;
  const canonical = canonicalQuantity(body);
  if (canonical !== null) {
    const { value, unit } = canonical;
    indicator.canonical = { value, unit };
    if (canonical.upper !== null) indicator.canonical.upper = canonical.upper;
  }
  return Object.assign(indicator, provenance);
}
