import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { AuditRow } from './rows.ts';

const NONE: readonly AuditRow[] = [];

/** The audits of a corpus, live, the last first; empty while they are being read. */
export function useAudits(corpusId: CorpusId): readonly AuditRow[] {
  const audits = useLiveQuery(async () => {
    const all = database.audits.where('[corpusId+startedAt]');
    return all.between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey]).reverse().toArray();
  }, [corpusId]);
  return audits ?? NONE;
}
