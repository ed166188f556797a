import {
  acceptSuggestions,
  correctSuggestion,
  rejectSuggestions,
} from '../commands/decideSuggestions.ts';
import { addAnnotation, correctAnnotation, removeAnnotation } from '../commands/editAnnotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { ReviewItem } from './reviewItems.ts';

/** Null when there is nothing to do: the answer is then as if it had been done. */
type Outcome = Promise<Result<unknown>> | null;

/** Accepts what the machine proposed, also where it was rejected or corrected before. */
export function acceptItem(articleId: ArticleId, { suggestion, state }: ReviewItem): Outcome {
  if (suggestion === null || state === 'accepted') return null;
  return acceptSuggestions(articleId, [suggestion.id]);
}

/** Accepts what the machine proposed of all these, in one step. */
export function acceptItems(articleId: ArticleId, items: readonly ReviewItem[]): Outcome {
  const ids = items.flatMap(({ suggestion }) => suggestion?.id ?? []);
  return ids.length === 0 ? null : acceptSuggestions(articleId, ids);
}

/** Rejects a suggestion, also a decided one; takes away what was added by hand. */
export function rejectItem(articleId: ArticleId, item: ReviewItem): Outcome {
  if (item.state === 'rejected') return null;
  if (item.suggestion !== null) return rejectSuggestions(articleId, [item.suggestion.id]);
  return item.annotation && removeAnnotation(articleId, item.annotation.id);
}

/** Gives an item, or a place where there is none yet, another body. */
export function changeItem(
  articleId: ArticleId,
  item: ReviewItem | null,
  body: AnnotationBody,
): Promise<Result<unknown>> {
  if (item === null) return addAnnotation(articleId, body);
  const { annotation, suggestion } = item;
  if (annotation !== null) return correctAnnotation(articleId, annotation.id, body);
  if (suggestion !== null) return correctSuggestion(articleId, suggestion.id, body);
  return addAnnotation(articleId, body);
}
