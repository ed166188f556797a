import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';
import { beginOfBody, targetOfBody } from './targetOfBody.ts';

/** The suggestions that nobody decided yet, in the extraction's order. */
export function pendingSuggestions(
  extraction: Extraction,
  annotations: readonly Annotation[],
): Suggestion[] {
  const decisions = decisionsByTarget(annotations);
  if (decisions.size === 0) return [...extraction.suggestions];
  const begins = new Set(annotations.flatMap(decidedBodies).map(beginOfBody));
  return extraction.suggestions.filter(
    ({ body }) => !begins.has(beginOfBody(body)) || !decisions.has(targetOfBody(body)),
  );
}

/**
 * What was decided, by `targetOfBody` of a suggestion or body. Targets are compared and not ids, so
 * that a decision holds for what a later engine proposes at its place.
 */
export function decisionsByTarget(annotations: readonly Annotation[]): Map<string, Annotation> {
  const decisions = new Map<string, Annotation>();
  for (const annotation of annotations) {
    for (const target of decidedTargets(annotation)) decisions.set(target, annotation);
  }
  return decisions;
}

/** The targets that an annotation settles: its own, and that of the suggestion that it corrects. */
export function decidedTargets(annotation: Annotation): string[] {
  return decidedBodies(annotation).map(targetOfBody);
}

/** Offsets of a lost annotation count in an older text, so that it settles a field only. */
function decidedBodies({ body, suggestion, isLost }: Annotation): AnnotationBody[] {
  if (isLost && body.type !== 'field') return [];
  return suggestion === null ? [body] : [suggestion.body, body];
}
