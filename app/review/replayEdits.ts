import type { Edit } from '../../shared/edit.ts';
import { applyEdit, fitsState } from './applyEdit.ts';
import { UNTOUCHED, type ReviewState } from './reviewState.ts';

/**
 * What a log adds up to, from nothing. Edits are taken in the order given; `misfits` are those that
 * were made on another state than the one reached, and are left out.
 */
export function replayEdits(
  log: readonly Edit[],
  from: ReviewState = UNTOUCHED,
): { state: ReviewState; misfits: Edit[] } {
  let state = from;
  const misfits: Edit[] = [];
  for (const edit of log) {
    if (fitsState(state, edit)) state = applyEdit(state, edit);
    else misfits.push(edit);
  }
  return { state, misfits };
}
