import type { Edit } from '../../shared/edit.ts';
import { applyEdit, fitsState } from './applyEdit.ts';
import { checkTargets } from './checkReview.ts';
import { isSameValue } from './isSameValue.ts';
import { replayEdits } from './replayEdits.ts';
import type { ReviewState } from './reviewState.ts';

export interface MergedEdits {
  /** Those that can be recorded on the state, in their order, and the state that they lead to. */
  fitting: Edit[];
  state: ReviewState;
  /** Those that contradict what is in the log. */
  contradicting: Edit[];
}

/**
 * Takes edits that a log has lost into it again. `log` is what there is, `state` what it adds up
 * to; both lists are sorted by id. Whole logs are kept: replayed in the order of ids, old and new
 * edits together give the same state, or else nothing fits.
 */
export function mergeEdits(
  log: readonly Edit[],
  state: ReviewState,
  lost: readonly Edit[],
): MergedEdits {
  const merged = takeFitting(state, lost);
  const whole = [...log, ...merged.fitting].sort((a, b) => (a.id < b.id ? -1 : 1));
  const replayed = replayEdits(whole);
  const isWhole = replayed.misfits.length === 0 && isSameValue(replayed.state, merged.state);
  return isWhole ? merged : { fitting: [], state, contradicting: [...lost] };
}

function takeFitting(from: ReviewState, lost: readonly Edit[]): MergedEdits {
  const merged: MergedEdits = { fitting: [], state: from, contradicting: [] };
  for (const edit of lost) {
    const next = fitsState(merged.state, edit) ? applyEdit(merged.state, edit) : null;
    if (next === null || checkTargets(next.annotations) !== null) merged.contradicting.push(edit);
    else {
      merged.fitting.push(edit);
      merged.state = next;
    }
  }
  return merged;
}
