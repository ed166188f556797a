import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { articleLoader, type LoadedArticle } from './loadArticle.ts';

/**
 * Live on every part. `undefined` while the first article is being read, null when there is no such
 * article. While another one is being read the former stays, so that nothing flickers: `row.id`
 * tells which it is. Text, blocks, extraction and project stay the same objects while only
 * decisions change.
 */
export function useArticle(articleId: ArticleId): LoadedArticle | null | undefined {
  const load = useMemo(() => articleLoader(articleId), [articleId]);
  return useLiveQuery(async () => load(), [load]);
}
