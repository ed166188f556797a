import { describe, expect, it } from 'vitest';
import { type Score, Tally } from './tally.ts';

describe('Tally', () => {
  it.each<[string[], string[], Partial<Score>, string]>([
    [['a', 'b'], ['b', 'c', 'd', 'e'], { precision: 0.25, recall: 0.5, f1: 1 / 3 }, 'one of two'],
    [['a', 'a'], ['a'], { precision: 1, recall: 0.5, f1: 2 / 3 }, 'two must be found twice'],
    [['a'], ['a', 'a'], { precision: 0.5, recall: 1, f1: 2 / 3 }, 'one is found once only'],
    [[], ['a'], { precision: 0, recall: null, f1: 0 }, 'nothing to find'],
    [['a'], [], { precision: null, recall: 0, f1: 0 }, 'nothing found'],
    [[], [], { precision: null, recall: null, f1: null }, 'nothing at all'],
  ])('gold %j, found %j: %j (%s)', (gold, predicted, expected) => {
    const tally = new Tally();
    tally.add(gold, predicted);
    expect(tally.score).toMatchObject(expected);
  });

  it('does not find in one article what is gold in another', () => {
    const tally = new Tally();
    tally.add(['a'], ['b']);
    tally.add(['b'], ['a']);
    expect(tally.score).toMatchObject({ goldCount: 2, predictedCount: 2, matchedCount: 0, f1: 0 });
  });
});
