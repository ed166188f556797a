import { describe, expect, it } from 'vitest';
import { scoreOf } from './score.ts';

describe('scoreOf', () => {
  it.each<[number, number, number, (number | null)[], string]>([
    [0, 0, 0, [null, null, null], 'nothing anywhere'],
    [2, 0, 0, [null, 0, 0], 'nothing predicted'],
    [0, 2, 0, [0, null, 0], 'nothing to find'],
    [4, 2, 2, [1, 0.5, 2 / 3], 'half found'],
    [2, 4, 2, [0.5, 1, 2 / 3], 'as much again found'],
    [3, 3, 3, [1, 1, 1], 'all'],
  ])(
    '%d gold, %d predicted, %d matched: %j (%s)',
    (goldCount, predictedCount, matchedCount, expected) => {
      const { precision, recall, f1 } = scoreOf({ goldCount, predictedCount, matchedCount });
      expect([precision, recall, f1]).toEqual(expected);
    },
  );
});
