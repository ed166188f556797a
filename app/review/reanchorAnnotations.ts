import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { isSameValue } from './isSameValue.ts';
import { proveQuotes } from './proveQuotes.ts';
import { spansOfBody, withSpans } from './spansOfBody.ts';
import { targetOfBody } from './targetOfBody.ts';

/** An annotation before and after its text was replaced. */
export interface Reanchoring {
  before: Annotation;
  after: Annotation;
}

/** Where spans of the old text are in the new one; null for those that are gone. In their order. */
export type MoveSpans = (spans: readonly Span[]) => readonly (Span | null)[];

/**
 * Moves annotations into the text that replaced theirs; only those that change are given. One whose
 * words are gone, or whose place another one has taken, becomes lost and keeps its old offsets and
 * quotes. A lost one is found again when each of its quotes occurs exactly once.
 */
export function reanchorAnnotations(
  annotations: readonly Annotation[],
  newText: string,
  moveSpans: MoveSpans,
): Reanchoring[] {
  const place = placeSpans(annotations, moveSpans);
  const taken = new Set<string>();
  const changes: Reanchoring[] = [];
  for (const before of annotations) {
    const moved = before.isLost ? findAgain(before, newText) : move(before, newText, place);
    const isFree = moved !== null && !taken.has(targetOfBody(moved.body));
    const after = isFree ? moved : { ...before, isLost: true };
    if (isFree) taken.add(targetOfBody(moved.body));
    if (!isSameValue(before, after)) changes.push({ before, after });
  }
  return changes;
}

/**
 * Looks for annotations in a text of which no older version is known: one that does not hold there
 * is found again by its quotes, or becomes lost.
 */
export function findAnnotations(annotations: readonly Annotation[], text: string): Reanchoring[] {
  const holds = (annotation: Annotation) =>
    annotation.isLost || proveQuotes(annotation, text) === null;
  const kept = annotations.filter(holds);
  const taken = new Set(kept.map(({ body }) => targetOfBody(body)));
  return annotations
    .filter((annotation) => !holds(annotation))
    .map((before) => {
      const found = findAgain(before, text);
      const isFree = found !== null && !taken.has(targetOfBody(found.body));
      if (isFree) taken.add(targetOfBody(found.body));
      return { before, after: isFree ? found : { ...before, isLost: true } };
    });
}

type Place = (span: Span) => Span | null;

/** All spans are moved at once, because comparing the two texts is the dear part. */
function placeSpans(annotations: readonly Annotation[], moveSpans: MoveSpans): Place {
  const bodies = annotations.filter(({ isLost }) => !isLost).flatMap(bodiesOf);
  const spans = bodies.flatMap(spansOfBody);
  const moved = moveSpans(spans);
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const places = new Map(spans.map((span, index) => [key(span), moved[index] ?? null]));
  return (span) => places.get(key(span)) ?? null;
}

function bodiesOf({ body, suggestion }: Annotation): AnnotationBody[] {
  return suggestion === null ? [body] : [body, suggestion.body];
}

/** Null when the words are gone. */
function move(annotation: Annotation, newText: string, place: Place): Annotation | null {
  const body = moveBody(annotation.body, place);
  if (body === null || proveQuotes({ ...annotation, body }, newText) !== null) return null;
  return { ...annotation, body, suggestion: moveSuggestion(annotation.suggestion, place) };
}

function moveSuggestion(suggestion: Suggestion | null, place: Place): Suggestion | null {
  if (suggestion === null) return null;
  return { ...suggestion, body: moveBody(suggestion.body, place) ?? suggestion.body };
}

function moveBody(body: AnnotationBody, place: Place): AnnotationBody | null {
  const spans = spansOfBody(body).map(place);
  return spans.every((span) => span !== null) ? withSpans(body, spans) : null;
}

function findAgain(annotation: Annotation, text: string): Annotation | null {
  const spans = annotation.quotes.map((words) => findOnly(words, text));
  if (!spans.every((span) => span !== null)) return null;
  const body = withSpans(annotation.body, spans);
  if (proveQuotes({ ...annotation, body }, text) !== null) return null;
  return { ...annotation, body, isLost: false };
}

/** The one place where the words stand; null when there is none or more than one. */
function findOnly(words: string, text: string): Span | null {
  const start = text.indexOf(words);
  if (words === '' || start === -1 || text.includes(words, start + 1)) return null;
  return { start, end: start + words.length };
}
