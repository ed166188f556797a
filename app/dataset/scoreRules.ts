import type { Judgement } from './judgePredictions.ts';
import { divide } from './score.ts';

/** How often a rule proposed something, and how often that was right. */
export interface RuleScore {
  rule: string;
  proposedCount: number;
  rightCount: number;
  precision: number | null;
}

/** One row a rule, sorted by id. Predictions without a rule are passed over. */
export function scoreRules(judgements: readonly Judgement[]): RuleScore[] {
  const counts = new Map<string, { proposedCount: number; rightCount: number }>();
  for (const { rule, isRight } of judgements) {
    if (rule === null) continue;
    const count = counts.get(rule) ?? { proposedCount: 0, rightCount: 0 };
    count.proposedCount += 1;
    if (isRight) count.rightCount += 1;
    counts.set(rule, count);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, count]) => {
      return { rule, ...count, precision: divide(count.rightCount, count.proposedCount) };
    });
}
