import type { AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { SuggestionId } from '../../shared/suggestion.ts';

/** Accepts suggestions as they are, also rejected and corrected ones; gives the annotations' ids. */
export async function acceptSuggestions(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
): Promise<Result<AnnotationId[]>> {
  return await notYet(articleId, suggestionIds);
}

/** Rejects suggestions, also decided ones; they stay on record and are not proposed again. */
export async function rejectSuggestions(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
): Promise<Result<AnnotationId[]>> {
  return await notYet(articleId, suggestionIds);
}

/** Puts a person's body in the place of a suggested one; the suggested body itself is accepted. */
export async function correctSuggestion(
  articleId: ArticleId,
  suggestionId: SuggestionId,
  body: AnnotationBody,
): Promise<Result<AnnotationId>> {
  return await notYet(articleId, suggestionId, body);
}

function notYet(..._: unknown[]): Promise<Result<never>> {
  return Promise.resolve({ ok: false, failure: { code: 'internal', message: '', path: null } });
}
