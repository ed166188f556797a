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
  if (!fitsState(state, edit))
    return 'It was made on another state of the article than the stored one.';
  if (edit.operation === 'setStatus' || edit.after === null) return null;
  return checkAnnotation(state.annotations, edit.after, edit.articleId, text);
}

function checkAnnotation(
  annotations: readonly Annotation[],
  after: Annotation,
  articleId: string,
  text: string,
): string | null {
  if (after.articleId !== articleId) return 'The annotation is of another article.';
  const target = targetOfBody(after.body);
  if (annotations.some((other) => other.id !== after.id && isAt(other, target))) {
    return 'There is an annotation on the same target already.';
  }
  return after.isLost ? null : proveQuotes(after, text);
}

/** A lost annotation has no place in the text, but it still holds its field. */
function isAt({ body, isLost }: Annotation, target: string): boolean {
  return (body.type === 'field' || !isLost) && targetOfBody(body) === target;
}
