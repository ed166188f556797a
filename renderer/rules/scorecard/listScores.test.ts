import { expect, it } from 'vitest';
import type { RuleRecord } from '../../../app/review/scorecard.ts';
import { listScores } from './listScores.ts';

const record = (rule: string, ...outcomes: RuleRecord['outcomes']): RuleRecord => {
  return { rule, type: 'entity', outcomes };
};

it('sums up each rule, those with the most decisions first', () => {
  const scores = listScores([
    record('entity.quiet'),
    record('entity.b', { confidence: 0.9, accepted: 1, corrected: 0, rejected: 0 }),
    record(
      'entity.a',
      { confidence: 0.8, accepted: 1, corrected: 1, rejected: 0 },
      { confidence: 0.6, accepted: 1, corrected: 0, rejected: 1 },
    ),
  ]);
  expect(scores).toMatchObject([
    { rule: 'entity.a', count: 4, accepted: 2, corrected: 1, rejected: 1, acceptedShare: 0.5 },
    { rule: 'entity.b', count: 1, acceptedShare: 1, said: 0.9, learnt: 0.9 },
  ]);
  expect(scores[0]?.said).toBeCloseTo(0.7);
});
