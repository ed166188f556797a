import { groupBy } from '../../app/review/groupBy.ts';
import { changeRecord, findRecordChanges } from '../../app/review/scorecard.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { database } from './connection.ts';
import type { RuleRecordRow } from './rows.ts';

/**
 * Adds what edits change to the records of the rules, in the open transaction that writes the edits.
 * Where they change nothing the table is not touched.
 */
export async function writeRuleRecords(entries: readonly JournalEntry[]): Promise<void> {
  const byCorpus = groupBy(entries, ({ corpusId }) => corpusId);
  await Promise.all([...byCorpus].map(([corpusId, own]) => writeRecords(corpusId, own)));
}

async function writeRecords(corpusId: CorpusId, entries: readonly JournalEntry[]): Promise<void> {
  const changes = findRecordChanges(entries.map(({ edit }) => edit));
  if (changes.length === 0) return;
  const rules = [...new Set(changes.map(({ rule }) => rule))];
  const stored = await database.ruleRecords.bulkGet(rules.map((rule) => [corpusId, rule]));
  const records = new Map<string, RuleRecordRow>();
  for (const row of stored) if (row !== undefined) records.set(row.rule, row);
  for (const change of changes) {
    const changed = changeRecord(records.get(change.rule) ?? null, change);
    records.set(change.rule, { corpusId, ...changed });
  }
  await database.ruleRecords.bulkPut([...records.values()]);
}
