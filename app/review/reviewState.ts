import type { Annotation } from '../../shared/annotation.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { ReviewStatus } from '../../shared/review.ts';

/** What the log of one article adds up to. Annotations are sorted by id. */
export interface ReviewState {
  readonly annotations: readonly Annotation[];
  readonly status: ReviewStatus;
  /** The note on the article as a whole. */
  readonly note: string | null;
  /** The findings that a person has marked as right, sorted by what they are about. */
  readonly dismissals: readonly Dismissal[];
}

export const UNTOUCHED: ReviewState = {
  annotations: [],
  status: 'new',
  note: null,
  dismissals: [],
};
