import type { Edit } from '../../shared/edit.ts';
import { EditedReview } from './editedReview.ts';
import type { ReviewState } from './reviewState.ts';

/** The state after an edit. Ask `fitsState` first: `before` is not looked at here. */
export function applyEdit(state: ReviewState, edit: Edit): ReviewState {
  const edited = new EditedReview(state);
  edited.put(edit);
  return edited.state;
}

/** True when the state is what the edit was made on. */
export function fitsState(state: ReviewState, edit: Edit): boolean {
  return new EditedReview(state).fits(edit);
}
