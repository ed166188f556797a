import type { CorpusId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';
import type { AuditJudgement } from '../database/rows.ts';
import { missing } from './recordStep.ts';

/** Names a decision of a sample: the audit, and the place in its order. */
export interface AuditPlace {
  corpusId: CorpusId;
  startedAt: string;
  index: number;
}

/** Notes what was found of a decision of a sample; null takes it back. */
export async function judgeAudit(
  { corpusId, startedAt, index }: AuditPlace,
  judgement: AuditJudgement | null,
): Promise<Result<null>> {
  const { audits } = database;
  try {
    await database.transaction('rw', audits, async () => {
      const audit = await audits.get([corpusId, startedAt]);
      if (audit === undefined) throw missing('There is no such audit.', null);
      const sample = audit.sample.map((one, at) => (at === index ? { ...one, judgement } : one));
      await audits.put({ ...audit, sample });
    });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Forgets an audit; the corrections that were made in it stay. */
export async function deleteAudit(corpusId: CorpusId, startedAt: string): Promise<Result<null>> {
  try {
    await database.audits.delete([corpusId, startedAt]);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
