import { findMarkProblem, findStanding } from '../../app/review/findMarkProblem.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { Refusal } from '../database/failureOf.ts';
import type { StoredReview } from '../database/loadReview.ts';

/**
 * Ends the step when a person cannot mark these words, or when an annotation stands exactly there
 * that is to be kept: one of the two would be lost.
 */
export function refuseMark(
  review: StoredReview,
  body: AnnotationBody,
  isKept: (standing: Annotation) => boolean,
): void {
  const standing = findStanding(body, review.annotations);
  const isTaken = standing !== null && isKept(standing);
  const code = findMarkProblem(body, review) ?? (isTaken ? 'marked-already' : null);
  if (code === null) return;
  throw new Refusal({ code, message: `It cannot be marked: ${code}.`, path: null });
}

/** What a new mark leaves as it is; what was rejected it takes up again. */
export function isNotRejected({ verdict }: Annotation): boolean {
  return verdict !== 'rejected';
}
