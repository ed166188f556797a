import { describe, expect, it } from 'vitest';
import type { DatasetArticle, DatasetIndicator } from '../../shared/dataset.ts';
import { findMistakes, placeOf } from './findMistakes.ts';

const TEXT = 'Ngày 5/6, xã Hà gặt 9 tấn lúa.';

function quoted(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const entity = (label: string, words: string) => ({ label, ...quoted(words) });
const tonnes: DatasetIndicator = {
  ...{ ...quoted('9 tấn'), name: quoted('lúa'), value: 9, unit: 'tấn', kind: 'level' },
  ...{ direction: null, qualifier: null, base: null, period: null },
};

function find(predicted: Partial<DatasetArticle>, gold: Partial<DatasetArticle>) {
  const empty = { file: 'a.txt', fields: {}, entities: [], indicators: [] };
  return findMistakes({ predicted: { ...empty, ...predicted }, gold: { ...empty, ...gold } }, TEXT);
}

describe('findMistakes', () => {
  it('finds none where all is right', () => {
    const article = {
      entities: [entity('DATE', 'Ngày 5/6')],
      indicators: [tonnes],
      fields: { province: null, title: { value: 'Gặt', evidence: [] } },
    };
    expect(find(article, article)).toEqual([]);
  });

  it('tells of misses and extras by place, of fields first', () => {
    const mistakes = find(
      { entities: [entity('ORG', 'xã Hà')], fields: { agency: { value: 'TC', evidence: [] } } },
      { entities: [entity('DATE', 'Ngày 5/6')], indicators: [tonnes], fields: { agency: null } },
    );
    expect(mistakes.map(({ type, problem, name, text }) => [type, problem, name, text])).toEqual([
      ['field', 'extra', 'agency', 'TC'],
      ['entity', 'missed', 'DATE', 'Ngày 5/6'],
      ['entity', 'extra', 'ORG', 'xã Hà'],
      ['indicator', 'missed', 'level', '9 tấn'],
    ]);
    expect(mistakes.map(placeOf)).toMatchObject([null, { start: 0 }, { start: 10 }, { start: 20 }]);
  });

  it.each<[Partial<DatasetIndicator>, object[], string]>([
    [{ unit: null }, [{ part: 'unit', expected: 'tấn', found: null }], 'no unit'],
    [{ period: '2020' }, [{ part: 'period', expected: null, found: '2020' }], 'beside the frame'],
    [
      { value: { num: 9, den: 10 }, kind: 'fraction' },
      [
        { part: 'value', expected: '9', found: '9/10' },
        { part: 'kind', expected: 'level', found: 'fraction' },
      ],
      'two parts',
    ],
    [
      { name: { ...quoted('lúa'), start: 3, end: 6 } },
      [{ part: 'name', expected: 'lúa @26', found: 'lúa @3' }],
      'the same word elsewhere',
    ],
  ])('names what is wrong with %j: %j (%s)', (over, differences) => {
    const found = { ...tonnes, ...over, rule: 'mine', confidence: 0.5 };
    expect(find({ indicators: [found] }, { indicators: [tonnes] })).toMatchObject([
      { problem: 'wrong', name: 'level', differences, rule: 'mine', confidence: 0.5 },
    ]);
  });

  it('names label and bounds of an entity that shares words with the gold', () => {
    expect(
      find({ entities: [entity('ORG', 'xã Hà')] }, { entities: [entity('LOCATION', 'Hà')] }),
    ).toMatchObject([
      {
        ...{ name: 'LOCATION', text: 'xã Hà' },
        differences: [
          { part: 'label', expected: 'LOCATION', found: 'ORG' },
          { part: 'span', expected: 'Hà', found: 'xã Hà' },
        ],
      },
    ]);
  });

  it('shows the evidence that is too much or lacks, in words', () => {
    const evidenceOf = (...words: string[]) =>
      words.map((word): [number, number] => [quoted(word).start, quoted(word).end]);
    const [right, less] = [evidenceOf('5/6', 'xã Hà'), evidenceOf('5/6')].map((evidence) => {
      return { fields: { eventDate: { value: '2021-06-05', evidence } } };
    });
    const differences = [{ part: 'evidence', expected: '5/6 · xã Hà', found: '5/6' }];
    const [mistake] = find(less!, right!);
    expect(mistake).toMatchObject({ problem: 'wrong', name: 'eventDate', differences });
    expect(placeOf(mistake!)).toEqual({ start: 10, end: 15 });
    expect(find(right!, less!).map(placeOf)).toEqual([{ start: 10, end: 15 }]);
  });

  it('compares the value of a field before its evidence', () => {
    const fieldOf = (value: string) => ({ fields: { title: { value, evidence: [] } } });
    expect(find(fieldOf('A'), fieldOf('B'))).toMatchObject([
      { differences: [{ part: 'value', expected: 'B', found: 'A' }] },
    ]);
  });
});
