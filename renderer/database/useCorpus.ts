import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { CorpusRow } from './rows.ts';

/** Live. `undefined` while it is being read, null when there is none. */
export function useCorpus(corpusId: CorpusId): CorpusRow | null | undefined {
  return useLiveQuery(async () => (await database.corpora.get(corpusId)) ?? null, [corpusId]);
}
