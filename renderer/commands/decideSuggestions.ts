import { draftDecisions, type Judge } from '../../app/review/draftDecisions.ts';
import { verdictOn } from '../../app/review/draftEdit.ts';
import { decisionsByTarget } from '../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { Suggestion, SuggestionId } from '../../shared/suggestion.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { missing, recordReview } from './recordStep.ts';
import { refuseMark } from './refuseMark.ts';

/** Accepts suggestions as they are, also rejected and corrected ones. Gives the annotations' ids. */
export function acceptSuggestions(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
): Promise<Result<AnnotationId[]>> {
  return decide(articleId, suggestionIds, ({ body }) => ({ body, verdict: 'accepted' }));
}

/** Rejects suggestions, also decided ones; they stay on record and are not proposed again. */
export function rejectSuggestions(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
): Promise<Result<AnnotationId[]>> {
  return decide(articleId, suggestionIds, ({ body }) => ({ body, verdict: 'rejected' }));
}

/** Puts a person's body in the place of a suggested one; the suggested body itself is accepted. */
export function correctSuggestion(
  articleId: ArticleId,
  suggestionId: SuggestionId,
  body: AnnotationBody,
): Promise<Result<AnnotationId[]>> {
  return decide(articleId, [suggestionId], (suggestion, review) => {
    const before = decisionsByTarget(review.annotations).get(targetOfBody(suggestion.body));
    refuseMark(review, body, ({ id }) => id !== before?.id);
    return { body, verdict: verdictOn(body, suggestion) };
  });
}

function decide(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
  judge: (suggestion: Suggestion, review: StoredReview) => ReturnType<Judge>,
): Promise<Result<AnnotationId[]>> {
  return recordReview(articleId, (review, stamp) => {
    const article = { articleId, text: review.text, annotations: review.annotations };
    const suggestions = findSuggestions(review, suggestionIds);
    const onReview: Judge = (suggestion) => judge(suggestion, review);
    const { edits, ids } = draftDecisions(article, suggestions, onReview, stamp);
    return { edits, value: ids };
  });
}

function findSuggestions(
  { extraction, row }: StoredReview,
  ids: readonly SuggestionId[],
): Suggestion[] {
  const wanted = new Set(ids);
  const found = extraction.suggestions.filter(({ id }) => wanted.has(id));
  const byId = new Map(found.map((suggestion) => [suggestion.id, suggestion]));
  return ids.map((id) => {
    const suggestion = byId.get(id);
    if (suggestion === undefined) throw missing(`There is no suggestion ${id}.`, row.path);
    return suggestion;
  });
}
