import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import { readEditsOf } from './storedEdits.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

const NONE: readonly Edit[] = [];

/** The log of one article, live, newest first. */
export function useEditHistory(articleId: ArticleId): readonly Edit[] {
  const query = async () => (await readEditsOf([articleId])).reverse();
  return useKeyedQuery(articleId, query) ?? NONE;
}
