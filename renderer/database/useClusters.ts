import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/**
 * The articles that tell the same, in groups, live while `isWanted`; null otherwise, and while they
 * have not been compared.
 */
export function useClusters(
  corpusId: CorpusId,
  isWanted: boolean,
): readonly (readonly ArticleId[])[] | null {
  const read = async () =>
    isWanted ? ((await database.clusters.get(corpusId))?.clusters ?? null) : null;
  return useKeyedQuery(`${String(isWanted)} ${corpusId}`, read) ?? null;
}
