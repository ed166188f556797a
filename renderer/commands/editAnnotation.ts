import { draftEdit, verdictOn, type Decision } from '../../app/review/draftEdit.ts';
import { dropRelations } from '../../app/review/dropRelations.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { decidedTargets } from '../../app/review/pendingSuggestions.ts';
import { hasSameTarget, targetOfBody } from '../../app/review/targetOfBody.ts';
import type { Annotation, AnnotationId, Remarks } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { AnnotationEdit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { draftRemarks } from './describeAnnotation.ts';
import { findAnnotation } from './findAnnotation.ts';
import { recordReview } from './recordStep.ts';
import { isNotRejected, refuseMark } from './refuseMark.ts';

/**
 * Adds an annotation by hand, with what is said beside it. A field that has a value, a suggestion and
 * what was rejected are corrected or accepted instead; a mark that stands already is left as it is,
 * and the step refused. Gives the annotation's id.
 */
export function addAnnotation(
  articleId: ArticleId,
  body: AnnotationBody,
  remarks: Remarks = {},
): Promise<Result<AnnotationId>> {
  return recordReview(articleId, (review, stamp) => {
    refuseMark(review, body, isNotRejected);
    const { before, suggestion } = findTarget(review, body);
    const draft = draftBody(review, before, { body, suggestion }, stamp());
    const stands = draft.edits.at(-1)?.after ?? before;
    const said = stands === null ? [] : draftRemarks(stands, remarks, stamp);
    return { ...draft, edits: [...draft.edits, ...said] };
  });
}

/** Gives an annotation another body. Fails where another annotation has that target. */
export function correctAnnotation(
  articleId: ArticleId,
  annotationId: AnnotationId,
  body: AnnotationBody,
): Promise<Result<AnnotationId>> {
  return recordReview(articleId, (review, stamp) => {
    const before = findAnnotation(review, annotationId);
    refuseMark(review, body, ({ id }) => id !== annotationId);
    return draftBody(review, before, { body, suggestion: before.suggestion }, stamp());
  });
}

/**
 * Takes an annotation away, and the relations to it; the suggestion that it decided on is pending
 * again.
 */
export function removeAnnotation(
  articleId: ArticleId,
  annotationId: AnnotationId,
): Promise<Result<null>> {
  return recordReview(articleId, (review, stamp) => {
    const before = findAnnotation(review, annotationId);
    const common = { articleId, inverseOf: null };
    const pointing = dropRelations(review.annotations, annotationId).map(
      (change) => ({ ...stamp(), ...common, ...change, operation: 'describe' }) as const,
    );
    const removal = { ...stamp(), ...common, operation: 'remove', before, after: null } as const;
    return { edits: [...pointing, removal], value: null };
  });
}

function draftBody(
  { row, text }: StoredReview,
  before: Annotation | null,
  { body, suggestion }: Pick<Decision, 'body' | 'suggestion'>,
  stamp: EditStamp,
): { edits: AnnotationEdit[]; value: AnnotationId } {
  const decision = { body, suggestion, verdict: verdictOn(body, suggestion) };
  const { edit, id } = draftEdit({ articleId: row.id, text }, before, decision, stamp);
  return { edits: edit === null ? [] : [edit], value: id };
}

/** What stands or is proposed at the target of a body itself, not at what it was corrected from. */
function findTarget({ annotations, extraction }: StoredReview, body: AnnotationBody) {
  const isAt = (other: { body: AnnotationBody }) => hasSameTarget(other.body, body);
  const before = annotations.find((other) => isAt(other) && settlesItself(other)) ?? null;
  if (before !== null) return { before, suggestion: before.suggestion };
  const suggestion = extraction.suggestions.find(isAt) ?? null;
  const target = targetOfBody(body);
  const isDecided = annotations.some((other) => decidedTargets(other).includes(target));
  return { before, suggestion: isDecided ? null : suggestion };
}

function settlesItself(annotation: Annotation): boolean {
  return decidedTargets(annotation).length > 0;
}
