import { draftRestore, stateAfter } from '../../app/review/restoreState.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { EditId } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import { loadReview } from '../database/loadReview.ts';
import { readEditsOf } from '../database/storedEdits.ts';
import { missing, recordStep } from './recordStep.ts';

/**
 * Makes an article what it was after an edit of its log, or before the first one for null; in one
 * step, which can be undone. Fails when its file was changed since.
 */
export function restoreState(articleId: ArticleId, after: EditId | null): Promise<Result<null>> {
  return recordStep({
    read: () => Promise.all([loadReview(articleId), readEditsOf([articleId])]),
    draft: ([review, log], stamp) => {
      const count = after === null ? 0 : log.findIndex(({ id }) => id === after) + 1;
      const target = stateAfter(log, count);
      if (review === null || target === null || (count === 0 && after !== null)) {
        throw missing(`There is no such state of ${articleId}.`, null);
      }
      const { annotations, note, dismissals, row } = review;
      const now = { annotations, note, dismissals, status: row.status };
      const edits = draftRestore(articleId, now, target, stamp);
      return { edits, value: null, known: { reviews: [review] } };
    },
  });
}
