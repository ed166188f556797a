import { describe, expect, it } from 'vitest';
import type { DatasetArticle, DatasetIndicator } from '../../shared/dataset.ts';
import type { ArticlePair } from './alignArticle.ts';
import { compareDatasets } from './compareDatasets.ts';

const empty: DatasetArticle = { file: 'a.txt', fields: {}, entities: [], indicators: [] };

const entity = (label: string, start: number, end: number) => ({ label, start, end, text: '' });

function indicator(start: number, over: Partial<DatasetIndicator> = {}): DatasetIndicator {
  return {
    ...{ start, end: start + 5, text: '', name: { start: 1, end: 4, text: '' }, value: 57 },
    ...{ unit: 'tấn', kind: 'level', direction: null, qualifier: null, base: null, period: null },
    ...over,
  };
}

const field = (value: string) => ({ value, evidence: [] });

/** Predicted and gold of one article of which only some parts matter. */
const pair = (predicted: Partial<DatasetArticle>, gold: Partial<DatasetArticle>): ArticlePair => ({
  predicted: { ...empty, ...predicted },
  gold: { ...empty, ...gold },
});

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('compareDatasets: nothing to compare', () => {
  it.each([
    [[], 'no articles'],
    [[pair({}, {})], 'an empty article'],
    [[pair({ entities: [entity('ORG', 0, 2)], indicators: [indicator(3)] }, {})], 'no gold'],
    [[pair({}, { indicators: [indicator(3)], fields: { title: null } })], 'no prediction'],
  ])('%#: no figure is NaN or infinite with %s', (pairs) => {
    const comparison = compareDatasets(pairs);
    expect(numbersIn(comparison).every(Number.isFinite)).toBe(true);
  });

  it('is unknown what nothing was measured on', () => {
    const { entities, values, frames, fields, attributes } = compareDatasets([pair({}, {})]);
    for (const score of [entities.all, values, frames, fields.all]) {
      expect(score).toMatchObject({ precision: null, recall: null, f1: null });
    }
    expect(attributes.map(({ accuracy }) => accuracy)).toEqual(attributes.map(() => null));
  });
});

describe('compareDatasets: entities', () => {
  it.each([
    [[entity('ORG', 0, 5)], [entity('ORG', 0, 5)], 1, 'the same'],
    [[entity('ORG', 0, 5)], [entity('EVENT', 0, 5)], 0, 'another label'],
    [[entity('ORG', 0, 4)], [entity('ORG', 0, 5)], 0, 'one code unit short'],
    [
      [entity('ORG', 0, 5), entity('DATE', 2, 4)],
      [entity('ORG', 0, 5)],
      1,
      'the inner is no error',
    ],
    [
      [entity('DATE', 2, 4)],
      [entity('ORG', 0, 5), entity('DATE', 2, 4)],
      0,
      'inner gold is no gold',
    ],
  ])('case %#: F1 %d', (predicted, gold, f1) => {
    const pairs = [pair({ entities: predicted }, { entities: gold })];
    expect(compareDatasets(pairs).entities.all.f1).toBe(f1);
  });

  it('scores each label, sorted by name, and all together', () => {
    const gold = [entity('ORG', 0, 5), entity('ORG', 6, 9), entity('DATE', 10, 12)];
    const predicted = [entity('ORG', 0, 5), entity('EVENT', 6, 9), entity('DATE', 10, 12)];
    const { byLabel, all } = compareDatasets([
      pair({ entities: predicted }, { entities: gold }),
    ]).entities;
    expect(byLabel.map(({ label, precision, recall }) => [label, precision, recall])).toEqual([
      ['DATE', 1, 1],
      ['EVENT', 0, null],
      ['ORG', 1, 0.5],
    ]);
    expect(all).toMatchObject({ goldCount: 3, predictedCount: 3, matchedCount: 2 });
  });
});

describe('compareDatasets: indicators', () => {
  it.each<[Partial<DatasetIndicator>, number, number, string]>([
    [{}, 1, 1, 'the same'],
    [{ value: 58 }, 0, 0, 'another value'],
    [{ end: 9 }, 0, 0, 'another span'],
    [{ unit: 'tạ' }, 1, 0, 'another unit'],
    [{ unit: null }, 1, 0, 'no unit'],
    [{ name: null }, 1, 0, 'no name'],
    [{ name: { start: 1, end: 3, text: '' } }, 1, 0, 'another name'],
    [{ kind: 'rate' }, 1, 0, 'another kind'],
    [{ direction: 'up' }, 1, 0, 'another direction'],
    [{ base: 'plan' }, 1, 0, 'another base'],
    [{ qualifier: 'about' }, 1, 1, 'the qualifier is no part of the frame'],
    [{ period: '2021' }, 1, 1, 'nor is the period'],
    [{ upper: 60 }, 1, 1, 'nor the upper bound, which gold cannot hold'],
    [{ value: 57 + 1e-13 }, 1, 1, 'rounding of the machine'],
  ])('%j: value F1 %d, frame F1 %d (%s)', (over, valueF1, frameF1) => {
    const predicted = { indicators: [indicator(10, over)] };
    const comparison = compareDatasets([pair(predicted, { indicators: [indicator(10)] })]);
    expect([comparison.values.f1, comparison.frames.f1]).toEqual([valueF1, frameF1]);
  });

  it.each<[DatasetIndicator['value'], number, string]>([
    [{ num: 19, den: 21 }, 1, 'the same'],
    [{ num: 38, den: 42 }, 0, 'equal as a number only'],
    [19 / 21, 0, 'a number'],
  ])('the fraction 19/21 predicted as %j: F1 %d (%s)', (value, f1) => {
    const gold = { indicators: [indicator(0, { value: { num: 19, den: 21 } })] };
    expect(compareDatasets([pair({ indicators: [indicator(0, { value })] }, gold)]).values.f1).toBe(
      f1,
    );
  });

  it('counts attributes on the values that are right, composed or not', () => {
    const gold = [indicator(0), indicator(10, { period: '2021', unit: 'tỷ đồng' }), indicator(20)];
    const predicted = [
      indicator(0, { unit: 'tạ' }),
      indicator(10, { period: '2020', unit: 'tỷ đồng'.normalize('NFD') }),
      indicator(20, { value: 1, unit: 'xã' }),
    ];
    const { attributes } = compareDatasets([pair({ indicators: predicted }, { indicators: gold })]);
    expect(Object.fromEntries(attributes.map((row) => [row.attribute, row.accuracy]))).toEqual({
      ...{ name: 1, unit: 0.5, kind: 1, direction: 1, qualifier: 1, base: 1, period: 0.5 },
    });
    expect(attributes[0]).toMatchObject({ comparedCount: 2, equalCount: 2 });
  });
});

describe('compareDatasets: fields', () => {
  it('tells accuracy, unknown values included, from the score of known ones', () => {
    const fields = { title: field('A'), author: null, agency: field('LSO'), province: null };
    const predicted = { title: field('A'), author: field('B'), agency: null, province: null };
    const { byField, all } = compareDatasets([pair({ fields: predicted }, { fields })]).fields;
    expect(byField.map((row) => [row.field, row.accuracy, row.precision, row.recall])).toEqual([
      ['title', 1, 1, 1],
      ['author', 0, 0, null],
      ['agency', 0, null, 0],
      ['province', 1, null, null],
    ]);
    expect(all).toMatchObject({ articleCount: 4, equalCount: 2, precision: 0.5, recall: 0.5 });
  });

  it('does not find a value in another field', () => {
    const gold = { fields: { title: field('A'), author: field('B') } };
    const swapped = { fields: { title: field('B'), author: field('A') } };
    expect(compareDatasets([pair(swapped, gold)]).fields.all.f1).toBe(0);
  });

  it('passes over a field that the gold does not have', () => {
    const predicted = { fields: { title: field('A'), weather: field('mưa') } };
    const { byField } = compareDatasets([
      pair(predicted, { fields: { title: field('A') } }),
    ]).fields;
    expect(byField.map((row) => row.field)).toEqual(['title']);
  });
});

describe('compareDatasets: relaxed', () => {
  it.each([
    [entity('ORG', 0, 10), 1, 'the same'],
    [entity('ORG', 5, 10), 1, 'half of it'],
    [entity('ORG', 0, 20), 1, 'twice as long'],
    [entity('ORG', 6, 10), 0, 'less than half'],
    [entity('ORG', 0, 21), 0, 'more than twice as long'],
    [entity('EVENT', 0, 10), 0, 'another label'],
    [entity('ORG', 10, 20), 0, 'only touching'],
  ])('%j for ORG 0-10: F1 %d (%s)', (predicted, f1) => {
    const { relaxed } = compareDatasets([
      pair({ entities: [predicted] }, { entities: [entity('ORG', 0, 10)] }),
    ]);
    expect(relaxed.entities.all.f1).toBe(f1);
  });

  it('lets one prediction stand for one gold value only', () => {
    const gold = [entity('ORG', 0, 10), entity('ORG', 11, 21)];
    const { relaxed } = compareDatasets([
      pair({ entities: [entity('ORG', 0, 20)] }, { entities: gold }),
    ]);
    expect(relaxed.entities.all).toMatchObject({ goldCount: 2, matchedCount: 1 });
  });

  it.each<[Partial<DatasetIndicator>, number, number, string]>([
    [{ end: 18 }, 1, 1, 'longer'],
    [{ end: 18, value: 58 }, 0, 0, 'another value'],
    [{ end: 12 }, 0, 0, 'less than half'],
    [{ end: 18, unit: 'tạ' }, 1, 0, 'another unit'],
    [{ name: { start: 1, end: 6, text: '' } }, 1, 1, 'a longer name'],
    [{ name: { start: 3, end: 9, text: '' } }, 1, 0, 'hardly the same name'],
    [{ name: null }, 1, 0, 'no name'],
  ])('%j: value F1 %d, frame F1 %d (%s)', (over, valueF1, frameF1) => {
    const predicted = { indicators: [indicator(10, over)] };
    const { relaxed } = compareDatasets([pair(predicted, { indicators: [indicator(10)] })]);
    expect([relaxed.values.f1, relaxed.frames.f1]).toEqual([valueF1, frameF1]);
  });
});

describe('compareDatasets: evidence', () => {
  it.each<[[number, number][], [number, number][], number | null, string]>([
    [[[0, 9]], [[0, 9]], 1, 'the same'],
    [[[0, 9]], [[2, 4]], 1, 'a part'],
    [
      [[0, 9]],
      [
        [0, 3],
        [5, 9],
      ],
      1,
      'in two parts',
    ],
    [[[0, 9]], [[0, 10]], 0, 'a unit outside'],
    [
      [
        [0, 9],
        [20, 25],
      ],
      [[0, 9]],
      0,
      'one span is not touched',
    ],
    [
      [[0, 9]],
      [
        [0, 9],
        [30, 33],
      ],
      0,
      'a span that the gold has not',
    ],
    [[], [], 1, 'none on either side'],
    [[[0, 9]], [], 0, 'none'],
  ])('gold %j, found %j: %s (%s)', (gold, found, accuracy) => {
    const [right, predicted] = [gold, found].map((evidence) => ({
      fields: { province: { value: 'Hà Sơn', evidence } },
    }));
    const { all } = compareDatasets([pair(predicted!, right!)]).fields;
    expect([all.evidence.accuracy, all.accuracy]).toEqual([accuracy, 1]);
  });

  it('is not asked of a wrong or an unknown value', () => {
    const fields = { title: field('A'), author: null, agency: field('LSO') };
    const predicted = { title: field('B'), author: null, agency: null };
    const { all } = compareDatasets([pair({ fields: predicted }, { fields })]).fields;
    expect(all.evidence).toEqual({ comparedCount: 0, equalCount: 0, accuracy: null });
  });
});

describe('compareDatasets: rules', () => {
  it('counts what each rule proposed and what was right: label, frame, value', () => {
    const by = (rule: string) => ({ rule, confidence: 0.9 });
    const gold = {
      entities: [entity('ORG', 0, 5)],
      indicators: [indicator(10), indicator(20)],
      fields: { title: field('A'), author: null },
    };
    const predicted = {
      entities: [
        { ...entity('ORG', 0, 5), ...by('e') },
        { ...entity('ORG', 6, 9), ...by('e') },
      ],
      indicators: [
        indicator(10, { ...by('i'), period: '2020' }),
        indicator(20, { ...by('i'), kind: 'rate' }),
        indicator(30),
      ],
      fields: { title: { ...field('A'), ...by('f') }, author: { ...field('B'), ...by('f') } },
    };
    const { rules } = compareDatasets([pair(predicted, gold)]);
    expect(rules).toEqual([
      { rule: 'e', proposedCount: 2, rightCount: 1, precision: 0.5 },
      { rule: 'f', proposedCount: 2, rightCount: 1, precision: 0.5 },
      { rule: 'i', proposedCount: 2, rightCount: 1, precision: 0.5 },
    ]);
  });
});
