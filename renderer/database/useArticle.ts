import { useLiveQuery } from 'dexie-react-hooks';
import type { ArticleId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { loadArticle } from './loadArticle.ts';
import type { StoredReview } from './loadReview.ts';

/** All that the store knows about one article. */
export interface LoadedArticle extends StoredReview {
  project: Project;
}

/** Live on every part. `undefined` while it is being read, null when there is no such article. */
export function useArticle(articleId: ArticleId): LoadedArticle | null | undefined {
  return useLiveQuery(async () => loadArticle(articleId), [articleId]);
}
