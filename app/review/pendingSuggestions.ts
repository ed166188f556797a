import type { Annotation } from '../../shared/annotation.ts';
import type { Extraction, Suggestion } from '../../shared/suggestion.ts';
import { targetOfBody } from './targetOfBody.ts';

/** The suggestions that nobody decided yet, in the extraction's order. */
export function pendingSuggestions(
  extraction: Extraction,
  annotations: readonly Annotation[],
): Suggestion[] {
  const decided = new Set(annotations.flatMap(decidedTargets));
  return extraction.suggestions.filter(({ body }) => !decided.has(targetOfBody(body)));
}

/**
 * The annotation in which a person decided on a suggestion, null when it is pending. Targets are
 * compared and not ids, so that a decision holds for what a later engine proposes at its place.
 */
export function decisionOn(
  suggestion: Suggestion,
  annotations: readonly Annotation[],
): Annotation | null {
  const target = targetOfBody(suggestion.body);
  const decidesIt = (annotation: Annotation) => decidedTargets(annotation).includes(target);
  return annotations.find(decidesIt) ?? null;
}

/** Offsets of a lost annotation count in an older text, so that it decides on a field only. */
function decidedTargets({ body, suggestion, isLost }: Annotation): string[] {
  if (isLost && body.type !== 'field') return [];
  const own = targetOfBody(body);
  return suggestion === null ? [own] : [own, targetOfBody(suggestion.body)];
}
