import { describe, expect, it } from 'vitest';
import type { DatasetArticle, DatasetEntity } from '../../shared/dataset.ts';
import { measureCalibration } from './measureCalibration.ts';

const article = (entities: DatasetEntity[]): DatasetArticle => {
  return { file: 'a.txt', fields: {}, entities, indicators: [] };
};

/** Entities one after another, of which those that are wrong have no gold. */
function measure(predictions: [confidence: number | undefined, isRight: boolean][]) {
  const entities = predictions.map(([confidence, isRight], index) => {
    const entity = { label: 'ORG', start: index * 10, end: index * 10 + 5, text: '' };
    return { isRight, entity: confidence === undefined ? entity : { ...entity, confidence } };
  });
  const predicted = article(entities.map(({ entity }) => entity));
  const gold = article(entities.filter(({ isRight }) => isRight).map(({ entity }) => entity));
  return measureCalibration([{ predicted, gold }]).entities;
}

describe('measureCalibration', () => {
  it('has no bins and no error where nothing was predicted', () => {
    expect(measure([])).toEqual({ count: 0, bins: [], expectedError: null });
  });

  it('passes over predictions without a confidence', () => {
    expect(measure([[undefined, true]]).count).toBe(0);
  });

  it.each<[number, number, string]>([
    [0, 0, 'none'],
    [0.1, 0.1, 'a bound belongs to the bin above'],
    [0.3, 0.3, '0.3 × 10 is above 3 in binary, 0.7 × 10 below 7'],
    [0.7, 0.7, 'so this must not fall'],
    [0.69999, 0.6, 'just below a bound'],
    [1, 0.9, 'certainty has no bin of its own'],
  ])('%d lies in the bin from %d on (%s)', (confidence, from) => {
    expect(measure([[confidence, true]]).bins).toMatchObject([{ from, count: 1 }]);
  });

  it('weighs the bins by their counts', () => {
    const { bins, expectedError, count } = measure([
      [0.9, true],
      [0.94, true],
      [0.98, false],
      [0.5, true],
    ]);
    expect(bins).toMatchObject([
      { count: 1, meanConfidence: 0.5, precision: 1 },
      { count: 3, precision: 2 / 3 },
    ]);
    expect(count).toBe(4);
    expect(expectedError).toBeCloseTo((0.5 + 3 * (0.94 - 2 / 3)) / 4, 12);
  });
});
