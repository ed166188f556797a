import Dexie from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** The first article of a corpus by path; null while it is being read or when there is none. */
export function useFirstArticleId(corpusId: CorpusId): ArticleId | null {
  const query = async () => {
    const [first] = await database.articles
      .where('[corpusId+path]')
      .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
      .limit(1)
      .primaryKeys();
    return first ?? null;
  };
  return useKeyedQuery(corpusId, query) ?? null;
}
