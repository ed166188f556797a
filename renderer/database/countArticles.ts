import Dexie from 'dexie';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';

/** How many articles of a corpus are stored. */
export function countArticles(corpusId: CorpusId): Promise<number> {
  return database.articles
    .where('[corpusId+changedAt]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
    .count();
}
