import type { Edit } from '../../shared/edit.ts';
import { EditedReview } from './editedReview.ts';
import { UNTOUCHED, type ReviewState } from './reviewState.ts';

/**
 * What a log adds up to, from nothing. Edits are taken in the order given; `misfits` are those that
 * were made on another state than the one reached, and are left out.
 */
export function replayEdits(
  log: readonly Edit[],
  from: ReviewState = UNTOUCHED,
): { state: ReviewState; misfits: Edit[] } {
  const edited = new EditedReview(from);
  const misfits = log.filter((edit) => !edited.apply(edit));
  return { state: edited.state, misfits };
}
