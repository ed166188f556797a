import { calibrateConfidence } from '../../../app/review/calibrateConfidence.ts';
import { sumOutcomes, type Outcome, type RuleRecord } from '../../../app/review/scorecard.ts';

/** A row of the scorecard; shares are 0 to 1. */
export interface RuleScore extends Omit<Outcome, 'confidence'> {
  rule: string;
  count: number;
  /** How often its suggestions were accepted as they are. */
  acceptedShare: number;
  /** The mean of what the rule said, and of what its record makes of that. */
  said: number;
  learnt: number;
}

/** The rules that were decided on, those with the most decisions first. */
export function listScores(records: readonly RuleRecord[]): RuleScore[] {
  const calibrate = calibrateConfidence(records);
  return records
    .flatMap((record): RuleScore[] => {
      const { rule, outcomes } = record;
      const sum = sumOutcomes(outcomes);
      const count = countOf(sum);
      if (count === 0) return [];
      const mean = (value: (confidence: number) => number) =>
        outcomes.reduce((all, one) => all + value(one.confidence) * countOf(one), 0) / count;
      const learnt = mean((confidence) => calibrate(record, confidence));
      const said = mean((confidence) => confidence);
      return [{ rule, ...sum, count, acceptedShare: sum.accepted / count, said, learnt }];
    })
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

export function countOf({ accepted, corrected, rejected }: Omit<Outcome, 'confidence'>): number {
  return accepted + corrected + rejected;
}
