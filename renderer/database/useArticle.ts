import { useLiveQuery } from 'dexie-react-hooks';
import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId, Block } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { loadArticle } from './loadArticle.ts';
import type { ArticleRow } from './rows.ts';

/** All that the store knows about one article. */
export interface LoadedArticle {
  row: ArticleRow;
  text: string;
  blocks: Block[];
  extraction: Extraction;
  annotations: Annotation[];
  project: Project;
}

/** Live on every part. `undefined` while it is being read, null when there is no such article. */
export function useArticle(articleId: ArticleId): LoadedArticle | null | undefined {
  return useLiveQuery(() => loadArticle(articleId), [articleId]);
}
