import { dropRelations } from '../../app/review/dropRelations.ts';
import { draftEdit, verdictOn, type Decision } from '../../app/review/draftEdit.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { decidedTargets, decisionsByTarget } from '../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { Suggestion, SuggestionId } from '../../shared/suggestion.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { missing, recordReview } from './recordStep.ts';

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
  return decide(articleId, [suggestionId], (suggestion) => ({
    body,
    verdict: verdictOn(body, suggestion),
  }));
}

function decide(
  articleId: ArticleId,
  suggestionIds: readonly SuggestionId[],
  judge: (suggestion: Suggestion) => Omit<Decision, 'suggestion'>,
): Promise<Result<AnnotationId[]>> {
  return recordReview(articleId, (review, stamp) => {
    const decisions = decisionsByTarget(review.annotations);
    const edits: Edit[] = [];
    const ids: AnnotationId[] = [];
    for (const suggestion of findSuggestions(review, suggestionIds)) {
      const before = decisions.get(targetOfBody(suggestion.body)) ?? null;
      const decision = { ...judge(suggestion), suggestion };
      const { edit, id } = draftEdit({ articleId, text: review.text }, before, decision, stamp());
      ids.push(id);
      if (edit === null) continue;
      edits.push(edit);
      replace(decisions, edit);
      if (decision.verdict === 'rejected') edits.push(...unrelate(review, id, stamp));
    }
    return { edits, value: ids };
  });
}

/** What is rejected stays on record, but nothing is related to it any more. */
function unrelate(
  { annotations, row }: StoredReview,
  id: AnnotationId,
  stamp: () => EditStamp,
): Edit[] {
  return dropRelations(annotations, id).map((change) => {
    const common = { articleId: row.id, inverseOf: null, operation: 'describe' } as const;
    return { ...stamp(), ...common, ...change };
  });
}

function replace(decisions: Map<string, Annotation>, { before, after }: AnnotationEdit): void {
  if (before !== null) for (const target of decidedTargets(before)) decisions.delete(target);
  if (after !== null) for (const target of decidedTargets(after)) decisions.set(target, after);
}

function findSuggestions(
  { extraction, row }: StoredReview,
  ids: readonly SuggestionId[],
): Suggestion[] {
  const byId = new Map(extraction.suggestions.map((suggestion) => [suggestion.id, suggestion]));
  return ids.map((id) => {
    const suggestion = byId.get(id);
    if (suggestion === undefined) throw missing(`There is no suggestion ${id}.`, row.path);
    return suggestion;
  });
}
