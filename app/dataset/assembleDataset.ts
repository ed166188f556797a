import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody, EntityBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type {
  DatasetArticle,
  DatasetEntity,
  DatasetField,
  DatasetIndicator,
} from '../../shared/dataset.ts';
import type { Project } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { pendingSuggestions } from '../review/pendingSuggestions.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { compareSpans, outermost, quote } from '../text/spans.ts';
import { canonicalQuantity } from '../vietnamese/canonicalQuantity.ts';
import { findOverlap } from './findOverlap.ts';

/** What is known of one article. `path` becomes the dataset's `file`. */
export interface AnnotatedArticle {
  path: string;
  text: string;
  extraction: Extraction;
  annotations: readonly Annotation[];
  project: Project;
}

type Provenance = Pick<DatasetEntity, 'verdict' | 'confidence' | 'rule'>;

interface Value<Body extends AnnotationBody = AnnotationBody> {
  body: Body;
  provenance: Provenance;
}

/**
 * The article's row of a dataset. `decided` takes only what a person accepted, corrected or added;
 * `all` adds the suggestions that nobody decided, except those that share words with a person's
 * entity or indicator: a decision outranks a guess. A decision whose words the text no longer holds
 * is left out and counted in `lostCount`.
 */
export function assembleDataset(
  { path, text, extraction, annotations, project }: AnnotatedArticle,
  { include }: { include: 'all' | 'decided' },
): DatasetArticle {
  const wanted = annotations.filter(({ verdict }) => verdict !== 'rejected');
  const kept = wanted.filter((annotation) => isQuoted(text, annotation));
  const decided = kept.map(({ body, verdict }) => ({
    body,
    provenance: { verdict } as Provenance,
  }));
  const pending = include === 'all' ? pendingSuggestions(extraction, annotations) : [];
  const guessed = pending
    .filter(({ body }) => spansOfBody(body).every((span) => span.end <= text.length))
    .map(({ body, confidence, rule }) => ({ body, provenance: { confidence, rule } }));

  const entities = settle(pick(decided, 'entity'), pick(guessed, 'entity'));
  const indicators = settle(pick(decided, 'indicator'), pick(guessed, 'indicator'));
  const lostCount = wanted.length - kept.length;
  return {
    file: path,
    fields: assembleFields(project, [...decided, ...guessed]),
    entities: outermostEntities(entities)
      .map((value) => assembleEntity(text, value))
      .sort(compareSpans),
    indicators: indicators.map((value) => assembleIndicator(text, value)).sort(compareSpans),
    ...(lostCount > 0 && { lostCount }),
  };
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

function assembleEntity(text: string, { body, provenance }: Value<EntityBody>): DatasetEntity {
  const start = Math.min(...body.spans.map((span) => span.start));
  const end = Math.max(...body.spans.map((span) => span.end));
  const isDiscontinuous = body.spans.length > 1;
  return {
    label: body.label,
    ...quoted(text, { start, end }),
    ...(isDiscontinuous && { spans: body.spans.map(pairOf) }),
    ...provenance,
  };
}

/** Spelled out, as spreading so many properties into one object takes several times as long. */
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
