import { draftEdit, verdictOn } from '../../app/review/draftEdit.ts';
import { decisionsByTarget, pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { recordReview } from './recordStep.ts';
import { isNotRejected, refuseMark } from './refuseMark.ts';

/**
 * Adds many annotations by hand in one step. What stands at a target already is left as it is; what
 * is proposed there is accepted, also where it was rejected. Gives the ids of what was added.
 */
export function addAnnotations(
  articleId: ArticleId,
  bodies: readonly AnnotationBody[],
): Promise<Result<AnnotationId[]>> {
  return recordReview(articleId, (review, stamp) => {
    const { text, annotations, extraction } = review;
    const decisions = decisionsByTarget(annotations);
    const pending = new Map(
      pendingSuggestions(extraction, annotations).map((one) => [targetOfBody(one.body), one]),
    );
    const drafts = new Map(bodies.map((body) => [targetOfBody(body), body]));
    const changes = [...drafts].flatMap(([target, body]) => {
      const before = decisions.get(target) ?? null;
      if (before !== null && before.verdict !== 'rejected') return [];
      refuseMark(review, body, isNotRejected);
      const suggestion = before?.suggestion ?? pending.get(target) ?? null;
      const decision = { body, suggestion, verdict: verdictOn(body, suggestion) };
      const { edit, id } = draftEdit({ articleId, text }, before, decision, stamp());
      return edit === null ? [] : [{ edit, id }];
    });
    return { edits: changes.map(({ edit }) => edit), value: changes.map(({ id }) => id) };
  });
}
