import type { ArticleId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** The time that was worked on an article, in milliseconds; live. */
export function useActiveTime(articleId: ArticleId): number {
  const row = useKeyedQuery(articleId, async () => database.activeTimes.get(articleId));
  return row?.milliseconds ?? 0;
}
