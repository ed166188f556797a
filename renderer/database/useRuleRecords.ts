import { changeRecord, type RuleRecord } from '../../app/review/scorecard.ts';
import { database } from './connection.ts';
import { useCalmQuery } from './useCalmQuery.ts';

const NONE: readonly RuleRecord[] = [];

/** The records of all rules over all folders, live; empty while they are being read. */
export function useRuleRecords(): readonly RuleRecord[] {
  return useCalmQuery('all', readRecords) ?? NONE;
}

async function readRecords(): Promise<RuleRecord[]> {
  const records = new Map<string, RuleRecord>();
  for (const { rule, type, outcomes } of await database.ruleRecords.toArray()) {
    for (const outcome of outcomes) {
      const change = { rule, type, ...outcome };
      records.set(rule, changeRecord(records.get(rule) ?? null, change));
    }
  }
  return [...records.values()];
}
