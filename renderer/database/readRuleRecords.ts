import { changeRecord, type RuleRecord } from '../../app/review/scorecard.ts';
import { database } from './connection.ts';

/** The records of all rules over all folders. */
export async function readRuleRecords(): Promise<RuleRecord[]> {
  const records = new Map<string, RuleRecord>();
  for (const { rule, type, outcomes } of await database.ruleRecords.toArray()) {
    for (const outcome of outcomes) {
      const change = { rule, type, ...outcome };
      records.set(rule, changeRecord(records.get(rule) ?? null, change));
    }
  }
  return [...records.values()];
}
