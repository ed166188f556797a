import { expect, it } from 'vitest';
import { tallyAudit } from './auditTally.ts';

const judged = (...judgements: ('right' | 'wrong' | null)[]) => ({
  populationSize: 4,
  sample: judgements.map((judgement) => ({ judgement })),
});

it('estimates from what was judged alone', () => {
  const tally = tallyAudit(judged('right', 'wrong', null, null));
  expect(tally).toMatchObject({ wrongCount: 1, judgedCount: 2 });
  expect(tally.estimate?.rate).toBe(0.5);
  expect(tally.estimate?.high).toBeGreaterThan(0.5);
});

it('knows the rate itself once everything was judged', () => {
  const { estimate } = tallyAudit(judged('right', 'wrong', 'right', 'right'));
  expect(estimate).toEqual({ rate: 0.25, low: 0.25, high: 0.25 });
});

it('estimates nothing from nothing', () => {
  expect(tallyAudit(judged(null, null)).estimate).toBeNull();
});
