import { useLiveQuery } from 'dexie-react-hooks';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import { database } from './connection.ts';

const NONE: readonly Edit[] = [];

/** The log of one article, live, newest first. */
export function useEditHistory(articleId: ArticleId): readonly Edit[] {
  return useLiveQuery(
    () => database.edits.where({ articleId }).reverse().toArray(),
    [articleId],
    NONE,
  );
}
