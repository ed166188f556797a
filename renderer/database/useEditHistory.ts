import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import { database } from './connection.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

const NONE: readonly Edit[] = [];

/** The log of one article, live, newest first. */
export function useEditHistory(articleId: ArticleId): readonly Edit[] {
  const query = async () => database.edits.where({ articleId }).reverse().toArray();
  return useKeyedQuery(articleId, query) ?? NONE;
}
