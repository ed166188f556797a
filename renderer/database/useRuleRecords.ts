import type { RuleRecord } from '../../app/review/scorecard.ts';
import { readRuleRecords } from './readRuleRecords.ts';
import { useCalmQuery } from './useCalmQuery.ts';

const NONE: readonly RuleRecord[] = [];

/** The records of all rules over all folders, live; empty while they are being read. */
export function useRuleRecords(): readonly RuleRecord[] {
  return useCalmQuery('all', readRuleRecords) ?? NONE;
}
