import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ArticleRow } from './rows.ts';

export interface ArticleList {
  rows: readonly ArticleRow[];
  /** True until all rows have been read once; `rows` grows meanwhile. */
  isLoading: boolean;
}

/** The rows of a corpus, live. */
export function useArticles(corpusId: CorpusId): ArticleList {
  const rows = useLiveQuery(
    () =>
      database.articles
        .where('[corpusId+changedAt]')
        .between([corpusId, 0], [corpusId, Infinity])
        .toArray(),
    [corpusId],
  );
  return { rows: rows ?? [], isLoading: rows === undefined };
}
