import { useMemo, useSyncExternalStore } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import { ArticleFeed, type ArticleList } from './articleFeed.ts';

/** The rows of a corpus, live. A change of one row costs the reading of that row, not of all. */
export function useArticles(corpusId: CorpusId): ArticleList {
  const feed = useMemo(() => new ArticleFeed(corpusId), [corpusId]);
  return useSyncExternalStore(feed.subscribe, feed.getList);
}
