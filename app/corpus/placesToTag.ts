import type { Annotation } from '../../shared/annotation.ts';
import type { EntityBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { decisionsByTarget, pendingSuggestions } from '../review/pendingSuggestions.ts';
import { targetOfBody } from '../review/targetOfBody.ts';
import { overlaps } from '../text/spans.ts';

/** `otherLabel`: the same words have another label; `rejected`: this label was rejected on them. */
export const TAG_CONFLICTS = ['otherLabel', 'overlap', 'rejected'] as const;
type TagConflict = (typeof TAG_CONFLICTS)[number];

interface PlaceToTag {
  span: Span;
  /** What a person should see before the label is put there; null when nothing is in the way. */
  conflict: TagConflict | null;
  /** The label of the mark that is in the way; null without one. */
  other: string | null;
  /** The machine proposes this label on these words. */
  isSuggested: boolean;
}

/** What is known of the article that the places lie in. */
interface TaggedArticle {
  annotations: readonly Annotation[];
  extraction: Extraction;
}

/**
 * What a label would meet at each place. Places on which it was decided already, as an accepted mark
 * or as a suggestion that was corrected to something else, are left out and counted.
 */
export function placesToTag(
  spans: readonly Span[],
  label: string,
  { annotations, extraction }: TaggedArticle,
): { places: PlaceToTag[]; decidedCount: number } {
  const decisions = decisionsByTarget(annotations);
  const pending = new Set(
    pendingSuggestions(extraction, annotations).map(({ body }) => targetOfBody(body)),
  );
  const marks = annotations.flatMap(standingEntity);
  const places: PlaceToTag[] = [];
  for (const span of spans) {
    const target = targetOfBody(entityOn(label, span));
    const decision = decisions.get(target);
    if (decision !== undefined && decision.verdict !== 'rejected') continue;
    const isSuggested = pending.has(target);
    const met = meet(span, marks);
    if (met !== null) places.push({ span, ...met, isSuggested });
    else {
      const conflict = decision === undefined ? null : 'rejected';
      places.push({ span, conflict, other: null, isSuggested });
    }
  }
  return { places, decidedCount: spans.length - places.length };
}

/** The body of a label on one span. */
export function entityOn(label: string, { start, end }: Span): EntityBody {
  return { type: 'entity', label, spans: [{ start, end }] };
}

function standingEntity({ body, verdict, isLost }: Annotation): EntityBody[] {
  return body.type === 'entity' && verdict !== 'rejected' && !isLost ? [body] : [];
}

/** The mark in the way; one on the very same words before others. */
function meet(
  span: Span,
  marks: readonly EntityBody[],
): Pick<PlaceToTag, 'conflict' | 'other'> | null {
  const near = marks.filter(({ spans }) => spans.some((one) => overlaps(one, span)));
  const same = near.find(({ spans: [first, ...others] }) => {
    return others.length === 0 && first?.start === span.start && first.end === span.end;
  });
  if (same !== undefined) return { conflict: 'otherLabel', other: same.label };
  const [first] = near;
  return first === undefined ? null : { conflict: 'overlap', other: first.label };
}
