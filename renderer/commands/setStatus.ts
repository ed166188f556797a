import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { database } from '../database/connection.ts';
import { missing, recordStep } from './recordStep.ts';

/** Sets the status of all the articles in one step; gives those that had another one. */
export function setStatus(
  articleIds: readonly ArticleId[],
  status: ReviewStatus,
): Promise<Result<{ articleIds: ArticleId[] }>> {
  return recordStep({
    read: () => database.articles.bulkGet([...new Set(articleIds)]),
    draft: (stored, stamp) => {
      const rows = stored.filter((row) => row !== undefined);
      if (rows.length < stored.length) {
        throw missing('One of the articles is not in the store.', null);
      }
      const changing = rows.filter((row) => row.status !== status);
      const edits = changing.map(({ id: articleId, status: before }) => {
        const change = { operation: 'setStatus', before, after: status } as const;
        return { ...stamp(), articleId, inverseOf: null, ...change };
      });
      const value = { articleIds: edits.map(({ articleId }) => articleId) };
      return { edits, value, known: { rows: changing } };
    },
  });
}
