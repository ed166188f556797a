import { expect, it } from 'vitest';
import {
  annotationOf,
  entityAt,
  EXAMPLE_TEXT,
  extractionOf,
  fieldOf,
  spanOf,
  suggestionOf,
} from '../../../app/review/exampleReview.ts';
import { templateProject } from '../../../app/template/templateProject.ts';
import type { AnnotationBody, IndicatorBody } from '../../../shared/annotationBody.ts';
import type { Annotation } from '../../../shared/annotation.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { exampleRow } from '../../testing/exampleRow.ts';
import { ListScope } from '../listScope.ts';
import { CorpusTables } from '../tables/corpusTables.ts';
import { ChartIndex } from './chartIndex.ts';
import type { ChartQuery } from './chartMessages.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const host = fieldOf('hostUnit', 'UBND xã Nà Mây', 'xã Nà Mây');

function attained(value: number): IndicatorBody {
  return {
    type: 'indicator',
    span: spanOf('98%'),
    name: null,
    value,
    upper: null,
    unit: '%',
    kind: 'attainment',
    direction: null,
    qualifier: null,
    base: 'plan',
    period: null,
  };
}

function decided(body: AnnotationBody, verdict: Annotation['verdict']): Annotation {
  return annotationOf(body, { verdict, suggestion: suggestionOf(body) });
}

function reviewOf(path: string, bodies: AnnotationBody[], annotations: Annotation[] = []) {
  const review: StoredReview = {
    row: exampleRow({ path, status: annotations.length === 0 ? 'new' : 'inWork' }),
    text: EXAMPLE_TEXT,
    blocks: [],
    format: 'text',
    extraction: extractionOf(...bodies),
    annotations,
    note: null,
    dismissals: [],
  };
  return review;
}

function indexed(scope = new ListScope()): ChartIndex {
  const tables = new CorpusTables();
  tables.begin(PROJECT);
  tables.take(reviewOf('a.txt', [place, person, host, attained(98)]));
  tables.take(
    reviewOf(
      'b.txt',
      [place, person, host, attained(104)],
      [decided(place, 'accepted'), decided(person, 'rejected')],
    ),
  );
  return new ChartIndex(tables, scope);
}

/** Nobody has its second field. */
const PROJECT = {
  ...templateProject,
  fields: templateProject.fields.filter(({ id }) => ['hostUnit', 'author'].includes(id)),
};

const QUERY: ChartQuery = { chart: 'status', kind: 'attainment', query: '', isNarrowed: false };

it.each([
  ['status', 'inWork', [1], ['b.txt']],
  ['progress', 'entity/LOCATION', [50, 50], ['a.txt', 'b.txt']],
  ['progress', 'field/hostUnit', [0, 100], ['a.txt', 'b.txt']],
  ['coverage', 'entity/LOCATION', [50, 50, 0], ['a.txt', 'b.txt']],
  ['coverage', 'entity/PERSON', [0, 50, 50], ['a.txt']],
  ['coverage', 'field/author', [0, 0, 100], []],
  ['labels', 'entity/PERSON', [0, 1], ['a.txt', 'b.txt']],
  ['labels', 'entity/LOCATION', [1, 1], ['a.txt', 'b.txt']],
  ['attainment', 'UBND xã Nà Mây', [101, 100], ['a.txt', 'b.txt']],
  ['distribution', '98–98.5', [1], ['a.txt']],
  ['distribution', '104–104.5', [1], ['b.txt']],
  ['calibration', '80–90', [50, 80, 2], ['b.txt']],
] as const)('%s: the bar of %s', (chart, key, values, ids) => {
  const index = indexed();
  const query = { ...QUERY, chart };
  const bar = index.read(query).find((one) => one.key === key);
  expect(bar?.values.map((value) => Math.round(value))).toEqual(values);
  expect(bar?.articleCount).toBe(ids.length);
  expect(
    index.readBar({ ...query, key, isLacking: false }).map(({ articleId }) => articleId),
  ).toEqual(ids);
});

it('counts only the articles whose file or title has the words', () => {
  const { values } = indexed().read({ ...QUERY, query: 'B.TXT' })[1] ?? {};
  expect(values).toEqual([1]);
  expect(indexed().read({ ...QUERY, chart: 'labels', query: 'không có' })).toEqual([]);
});

it('counts only the articles that are asked for, those that it knows', () => {
  const scope = new ListScope();
  scope.narrow(['b.txt', 'gone.txt'].map((path) => exampleRow({ path }).id));
  const index = indexed(scope);
  const query = { ...QUERY, chart: 'attainment', isNarrowed: true } as const;
  const key = 'UBND xã Nà Mây';
  expect(index.read(query)).toEqual([{ key, values: [104, 100], articleCount: 1 }]);
  expect(index.readBar({ ...query, key, isLacking: false })).toHaveLength(1);
  expect(index.read({ ...query, query: 'a.txt' })).toEqual([]);
  expect(index.read({ ...query, isNarrowed: false })).toMatchObject([{ articleCount: 2 }]);
  scope.narrow(null);
  expect(index.read(query)).toMatchObject([{ articleCount: 2 }]);
});

it('leads from a field that no article has to all of them, after what some have', () => {
  const query = { ...QUERY, chart: 'coverage' } as const;
  const index = indexed();
  expect(index.read(query).at(-1)?.key).toBe('field/author');
  const lacking = index.readBar({ ...query, key: 'field/author', isLacking: true });
  expect(lacking.map(({ articleId }) => articleId)).toEqual(['a.txt', 'b.txt']);
  expect(index.read({ ...query, query: 'không có' })).toEqual([]);
});

it('leads to the articles that lack what a bar counts, among those that are asked for', () => {
  const index = indexed();
  const query = { ...QUERY, chart: 'coverage', key: 'entity/PERSON', isLacking: true } as const;
  expect(index.readBar(query).map(({ articleId }) => articleId)).toEqual(['b.txt']);
  expect(index.readBar({ ...query, key: 'entity/LOCATION' })).toEqual([]);
  expect(index.readBar({ ...query, query: 'a.txt' })).toEqual([]);
  expect(index.readBar({ ...query, key: 'entity/GONE' })).toEqual([]);
});
