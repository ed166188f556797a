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
  return recordStep(async (stamp) => {
    const rows = await database.articles.bulkGet([...new Set(articleIds)]);
    const edits = rows.flatMap((row) => {
      if (row === undefined) throw missing('One of the articles is not in the store.', null);
      if (row.status === status) return [];
      const change = { operation: 'setStatus', before: row.status, after: status } as const;
      return [{ ...stamp(), articleId: row.id, inverseOf: null, ...change }];
    });
    return { edits, value: { articleIds: edits.map(({ articleId }) => articleId) } };
  });
}
