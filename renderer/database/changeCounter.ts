import Dexie from 'dexie';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';

/**
 * Numbers the rows that one transaction writes: each call gives the next `changedAt` of a corpus, the
 * first of as many as are asked for. Make one in each writing transaction; the store lets only one of
 * those run at a time.
 */
export function changeCounter(): (corpusId: CorpusId, count?: number) => Promise<number> {
  const last = new Map<CorpusId, number>();
  return async (corpusId, count = 1) => {
    const first = (last.get(corpusId) ?? (await lastChangedAt(corpusId))) + 1;
    last.set(corpusId, first + count - 1);
    return first;
  };
}

/** The highest `changedAt` of a corpus, 0 when it has no articles. */
export async function lastChangedAt(corpusId: CorpusId): Promise<number> {
  const keys: unknown[] = await database.articles
    .where('[corpusId+changedAt]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
    .reverse()
    .limit(1)
    .keys();
  const [key] = keys as [CorpusId, number][];
  return key?.[1] ?? 0;
}
