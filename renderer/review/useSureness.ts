import { useMemo } from 'react';
import {
  FEWEST_DECISIONS,
  learntSureness,
  type Sureness,
} from '../../app/review/calibrateConfidence.ts';
import { sumOutcomes } from '../../app/review/scorecard.ts';
import { useRuleRecords } from '../database/useRuleRecords.ts';

/**
 * How sure suggestions are, by what was decided so far. `learntFrom` counts these decisions; null
 * while they are too few for any type, and what the rules say holds.
 */
export function useSureness(): { surenessOf: Sureness; learntFrom: number | null } {
  const records = useRuleRecords();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { type, outcomes } of records) {
      const { accepted, corrected, rejected } = sumOutcomes(outcomes);
      counts.set(type, (counts.get(type) ?? 0) + accepted + corrected + rejected);
    }
    const enough = [...counts.values()].filter((count) => count >= FEWEST_DECISIONS);
    const total = enough.reduce((sum, count) => sum + count, 0);
    return { surenessOf: learntSureness(records), learntFrom: total === 0 ? null : total };
  }, [records]);
}
