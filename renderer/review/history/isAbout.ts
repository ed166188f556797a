import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { Edit } from '../../../shared/edit.ts';
import type { ReviewItem } from '../reviewItems.ts';

/** True when an edit was made on what an item shows: its annotation, or any on its suggestion. */
export function isAbout(edit: Edit, { annotation, suggestion, body }: ReviewItem): boolean {
  if (edit.operation === 'setStatus' || edit.operation === 'setNote') return false;
  if (edit.operation === 'dismissFinding') return false;
  const target = targetOfBody(suggestion?.body ?? body);
  return [edit.before, edit.after].some((one) => {
    if (one === null) return false;
    return one.id === annotation?.id || targetOfBody(one.suggestion?.body ?? one.body) === target;
  });
}
