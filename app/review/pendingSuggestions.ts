import type { Annotation } from '../../shared/annotation.ts';
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';
import { targetOfBody } from './targetOfBody.ts';

/** The suggestions that nobody decided yet, in the extraction's order. */
export function pendingSuggestions(
  extraction: Extraction,
  annotations: readonly Annotation[],
): Suggestion[] {
  const decisions = decisionsByTarget(annotations);
  if (decisions.size === 0) return [...extraction.suggestions];
  return extraction.suggestions.filter(({ body }) => !decisions.has(targetOfBody(body)));
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

/**
 * The targets that an annotation settles: its own, and that of the suggestion that it corrects.
 * Offsets of a lost one count in an older text, so that it settles a field only.
 */
export function decidedTargets({ body, suggestion, isLost }: Annotation): string[] {
  if (isLost && body.type !== 'field') return [];
  const own = targetOfBody(body);
  return suggestion === null ? [own] : [targetOfBody(suggestion.body), own];
}
