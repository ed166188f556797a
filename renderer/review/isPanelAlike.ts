import { selectionOf } from './caretKeys.ts';
import type { ReviewModel } from './reviewModel.ts';

/** True when the panels show the same of both: where the keyboard is concerns them only as a selection. */
export function isPanelAlike(before: ReviewModel, after: ReviewModel): boolean {
  const [selected, now] = [selectionOf(before), selectionOf(after)];
  return (
    before.article === after.article &&
    before.items === after.items &&
    before.looks === after.looks &&
    before.active?.item === after.active?.item &&
    before.active?.key === after.active?.key &&
    before.state.layer === after.state.layer &&
    before.state.editing === after.state.editing &&
    selected?.start === now?.start &&
    selected?.end === now?.end
  );
}
