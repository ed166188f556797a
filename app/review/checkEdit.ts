import type { Annotation } from '../../shared/annotation.ts';
import type { Edit } from '../../shared/edit.ts';
import { fitsState } from './applyEdit.ts';
import { proveQuotes } from './proveQuotes.ts';
import type { ReviewState } from './reviewState.ts';
import { targetOfBody } from './targetOfBody.ts';

/**
 * Why an edit must not be recorded on this state of an article, in plain English; null when it may.
 * What a re-anchoring calls lost need not be proved: its words are no longer in the text.
 */
export function checkEdit(state: ReviewState, edit: Edit, text: string): string | null {
  if (!fitsState(state, edit)) return 'The article was changed meanwhile.';
  if (edit.operation === 'setStatus' || edit.after === null) return null;
  if (edit.after.articleId !== edit.articleId) return 'The annotation is of another article.';
  return edit.after.isLost ? null : proveQuotes(edit.after, text);
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
