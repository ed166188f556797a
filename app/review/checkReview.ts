import type { Annotation } from '../../shared/annotation.ts';
import { proveQuotes } from './proveQuotes.ts';
import type { ReviewState } from './reviewState.ts';
import { targetOfBody } from './targetOfBody.ts';

/**
 * Why an article must not be left like this, in plain English; null when it may. Annotations that
 * differ from before must hold against the text; lost ones need not, their words are gone.
 */
export function checkReview(before: ReviewState, after: ReviewState, text: string): string | null {
  const known = new Set(before.annotations);
  for (const annotation of after.annotations) {
    if (known.has(annotation) || annotation.isLost) continue;
    const problem = proveQuotes(annotation, text);
    if (problem !== null) return problem;
  }
  return checkTargets(after.annotations);
}

/**
 * Why these annotations cannot stand together, null when they can: a field, and a label or value at
 * one place, has one annotation. A lost one has no place in the text, but it still holds its field.
 */
export function checkTargets(annotations: readonly Annotation[]): string | null {
  const taken = new Set<string>();
  for (const { body, isLost } of annotations) {
    if (isLost && body.type !== 'field') continue;
    const target = targetOfBody(body);
    if (taken.has(target)) return `There is more than one annotation of ${target}.`;
    taken.add(target);
  }
  return null;
}
