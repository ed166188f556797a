import type { ArticleId } from '../../shared/article.ts';
import { database } from './connection.ts';

const PAGE = 200;

/**
 * The first article after `fromId` in the list's order that is neither reviewed nor skipped, going
 * round to the start of the list; null when there is none but `fromId` itself.
 */
export async function findNextUnreviewed(
  articleIds: readonly ArticleId[],
  fromId: ArticleId,
): Promise<ArticleId | null> {
  const place = articleIds.indexOf(fromId);
  const others = [...articleIds.slice(place + 1), ...articleIds.slice(0, Math.max(place, 0))];
  for (let start = 0; start < others.length; start += PAGE) {
    const rows = await database.articles.bulkGet(others.slice(start, start + PAGE));
    const found = rows.find(
      (row) => row !== undefined && row.status !== 'reviewed' && row.status !== 'skipped',
    );
    if (found !== undefined) return found.id;
  }
  return null;
}
