import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';
import { reanchorSpans } from '../reading/reanchorSpans.ts';
import { isSameValue } from '../review/isSameValue.ts';
import { verdictOn, type Decision } from '../review/draftEdit.ts';
import { decisionsByTarget, pendingSuggestions } from '../review/pendingSuggestions.ts';
import { spansOfBody, withSpans } from '../review/spansOfBody.ts';
import { targetOfBody } from '../review/targetOfBody.ts';

export interface WorkedArticle {
  text: string;
  annotations: readonly Annotation[];
}

export interface OtherArticle extends WorkedArticle {
  extraction: Extraction;
}

export interface Carrying {
  /** What holds in the other article as well, each for another target. */
  decisions: Decision[];
  /** What is not carried, and why: its words are not there, or something else was decided there. */
  left: LeftDecision[];
}

interface LeftDecision {
  annotation: Annotation;
  reason: 'absent' | 'decided';
}

/**
 * What was decided on one article, carried to another that tells the same: by the words that both
 * texts have in common. What is decided there already stays as it is; a rejection is carried only
 * to what is suggested there too.
 */
export function carryDecisions(from: WorkedArticle, to: OtherArticle): Carrying {
  const standing = from.annotations.filter(({ isLost }) => !isLost);
  const place = placesIn(from.text, to.text, standing);
  const decided = decisionsByTarget(to.annotations);
  const pending = new Map(
    pendingSuggestions(to.extraction, to.annotations).map((one) => [targetOfBody(one.body), one]),
  );
  const decisions = new Map<string, Decision>();
  const left: LeftDecision[] = [];
  for (const annotation of standing) {
    const body = moveBody(annotation.body, place);
    if (body === null) {
      left.push({ annotation, reason: 'absent' });
      continue;
    }
    const decision = decide(annotation, body, suggestionAt(annotation, { body, place, pending }));
    const target = decision && targetOfBody(decision.body);
    if (decision === null || target === null) continue;
    const there = decided.get(target);
    if (there === undefined) {
      if (!decisions.has(target)) decisions.set(target, decision);
    } else if (!isAgreed(decision, there)) left.push({ annotation, reason: 'decided' });
  }
  return { decisions: [...decisions.values()], left };
}

function isAgreed(decision: Decision, there: Annotation): boolean {
  const areRejected = [decision, there].filter(({ verdict }) => verdict === 'rejected').length;
  return areRejected === 2 || (areRejected === 0 && isSameValue(decision.body, there.body));
}

type Place = (span: Span) => Span | null;

/** All spans are moved at once: comparing the texts is the dear part. */
function placesIn(from: string, to: string, annotations: readonly Annotation[]): Place {
  const spans = annotations.flatMap(({ body, suggestion }) => [
    ...spansOfBody(body),
    ...(suggestion === null ? [] : spansOfBody(suggestion.body)),
  ]);
  const { moved } = reanchorSpans(from, to, spans);
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const places = new Map(spans.map((span, index) => [key(span), moved[index] ?? null]));
  return (span) => places.get(key(span)) ?? null;
}

function moveBody(body: AnnotationBody, place: Place): AnnotationBody | null {
  const spans = spansOfBody(body).map(place);
  return spans.every((span) => span !== null) ? withSpans(body, spans) : null;
}

interface Surroundings {
  body: AnnotationBody;
  place: Place;
  pending: ReadonlyMap<string, Suggestion>;
}

/** What is suggested in the other article at the place of this one, or of what it was corrected from. */
function suggestionAt(
  { suggestion }: Annotation,
  { body, place, pending }: Surroundings,
): Suggestion | null {
  const corrected = suggestion && moveBody(suggestion.body, place);
  const before = corrected && pending.get(targetOfBody(corrected));
  return before ?? pending.get(targetOfBody(body)) ?? null;
}

function decide(
  { verdict }: Annotation,
  body: AnnotationBody,
  suggestion: Suggestion | null,
): Decision | null {
  if (verdict !== 'rejected') return { body, verdict: verdictOn(body, suggestion), suggestion };
  return suggestion && { body: suggestion.body, verdict, suggestion };
}
