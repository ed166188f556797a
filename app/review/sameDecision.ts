import type { Annotation } from '../../shared/annotation.ts';
import type { EntityBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { foldSpelling } from '../text/foldSpelling.ts';

/** What was done to a suggestion, and how it is done to its equals. */
export interface SameDecision {
  /** The suggestions with the same words and label that are pending or were accepted as they were. */
  equals: Suggestion[];
  /** Null when they are rejected. */
  bodyOf: ((suggestion: Suggestion) => EntityBody) | null;
}

/**
 * What to do to the suggestions that are equal to the one that was decided on last: the same verdict,
 * the same label, bounds moved by as much. A correction holds for what was accepted before it, too: the
 * error is often seen after all that was sure had been accepted. Null when the last decision was on no
 * mention.
 */
export function sameDecision(
  text: string,
  annotations: readonly Annotation[],
  pending: readonly Suggestion[],
): SameDecision | null {
  const last = annotations.reduce<Annotation | null>(
    (latest, one) => (latest === null || one.time > latest.time ? one : latest),
    null,
  );
  const [from, to] = [last?.suggestion?.body, last?.body];
  if (last === null || from?.type !== 'entity' || to?.type !== 'entity') return null;
  const key = keyOf(text, from);
  const accepted = last.verdict === 'accepted' ? [] : annotations.flatMap(acceptedOf);
  const equals = [...pending, ...accepted].filter(({ body }) => {
    return body.type === 'entity' && keyOf(text, body) === key;
  });
  if (last.verdict === 'rejected') return { equals, bodyOf: null };
  const bodyOf = changeFrom(from, to);
  return { equals: equals.filter((one) => fits(text, bodyOf(one), to)), bodyOf };
}

function acceptedOf({ verdict, suggestion, isLost }: Annotation): Suggestion[] {
  return verdict === 'accepted' && suggestion !== null && !isLost ? [suggestion] : [];
}

/** The label and the words, whatever their capitals and the place of their tones. */
function keyOf(text: string, { label, spans }: EntityBody): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${label} ${foldSpelling(words.normalize('NFC'))}`;
}

/** The change from one body to another, for a body elsewhere. */
function changeFrom(from: EntityBody, to: EntityBody) {
  const [first] = from.spans;
  const moves = to.spans.map(({ start, end }) => {
    return { start: start - (first?.start ?? 0), end: end - (first?.start ?? 0) };
  });
  return ({ body }: Suggestion): EntityBody => {
    const [place] = body.type === 'entity' ? body.spans : [];
    const at = place?.start ?? 0;
    const spans = moves.map(({ start, end }) => ({ start: at + start, end: at + end }));
    return { type: 'entity', label: to.label, spans };
  };
}

/** Moved bounds must take in the same words there. */
function fits(text: string, body: EntityBody, model: EntityBody): boolean {
  const isInText = ({ start, end }: Span) => start >= 0 && end <= text.length;
  return body.spans.every(isInText) && keyOf(text, body) === keyOf(text, model);
}
