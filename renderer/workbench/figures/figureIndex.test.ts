import { expect, it } from 'vitest';
import type { AnnotationBody, IndicatorBody } from '../../../shared/annotationBody.ts';
import { ArticleId } from '../../../shared/article.ts';
import { suggestionOf } from '../../../app/review/exampleReview.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { exampleRow } from '../../testing/exampleRow.ts';
import { ListScope } from '../listScope.ts';
import { CorpusTables } from '../tables/corpusTables.ts';
import { FigureIndex } from './figureIndex.ts';

interface Told {
  place: string;
  period: string;
  name: string;
  value: number;
  unit?: string;
}

/** An article that prints the name and the value, and no more. */
function reviewOf(
  id: string,
  { place, period, name, value, unit = 'tỷ đồng' }: Told,
): StoredReview {
  const printed = `${String(value)} ${unit}`;
  const text = `${name} ${printed}`;
  const indicator: IndicatorBody = {
    type: 'indicator',
    span: { start: name.length + 1, end: text.length },
    name: { start: 0, end: name.length },
    value,
    upper: null,
    unit,
    kind: 'level',
    direction: null,
    qualifier: null,
    base: null,
    period,
  };
  const fields: AnnotationBody[] = [
    { type: 'field', field: 'hostUnit', value: `UBND ${place}`, evidence: [] },
    { type: 'field', field: 'province', value: 'Lai Hà', evidence: [] },
  ];
  const articleId = ArticleId.parse(id);
  const suggestions = [indicator, ...fields].map(suggestionOf);
  return {
    row: exampleRow({ path: id, title: `Bài ${id}` }),
    text,
    blocks: [],
    format: 'text',
    extraction: { articleId, engineVersion: '1', projectVersion: 1, suggestions },
    annotations: [],
    note: null,
    dismissals: [],
  };
}

function tablesOf(...told: Told[]): CorpusTables {
  const tables = new CorpusTables();
  for (const [number, one] of told.entries()) tables.take(reviewOf(`a${number}`, one));
  return tables;
}

const indexOf = (...told: Told[]): FigureIndex =>
  new FigureIndex(tablesOf(...told), new ListScope());

const CORN = {
  place: 'huyện Mường Pa',
  period: '2021',
  name: 'sản lượng ngô',
  value: 12,
  unit: 'tấn',
};
const TAX = { place: 'huyện Mường Pa', period: '2021', name: 'thu NSNN', value: 41 };
const TAX_ELSEWHERE = {
  ...TAX,
  place: 'huyện Đèo Ca',
  name: 'Tổng thu ngân sách nhà nước',
  value: 9,
};
const ALL = {
  query: '',
  kind: 'all',
  doubt: null,
  isNarrowed: false,
  sort: null,
  from: 0,
  limit: 10,
} as const;

it.each([
  ['by value in base units', { column: 'value', isDescending: true }, [41, 9, 12]],
  ['by Vietnamese name', { column: 'name', isDescending: false }, [12, 41, 9]],
  ['by place', { column: 'place', isDescending: false }, [9, 12, 41]],
] as const)('sorts %s', (_, sort, expected) => {
  const { figures } = indexOf(CORN, TAX, TAX_ELSEWHERE).list({ ...ALL, sort });
  const printed = figures.map((row) => Number(row.printed.split(' ')[0]));
  expect(printed).toEqual(expected);
});

it('finds by the words of name, place or title without diacritics, a window at a time', () => {
  const index = indexOf(CORN, TAX, TAX_ELSEWHERE);
  expect(index.list({ ...ALL, query: 'deo ca' }).figures).toMatchObject([{ value: 9e9 }]);
  expect(index.list({ ...ALL, kind: 'share' }).totalCount).toBe(0);
  const window = index.list({ ...ALL, from: 1, limit: 1 });
  expect(window.figures).toMatchObject([{ printed: '41 tỷ đồng' }]);
  expect(window.totalCount).toBe(3);
});

const NEXT_YEAR = { ...TAX, period: '2022', value: 44 };

it('takes differently printed names for one series once a person has put them together', () => {
  const index = indexOf(CORN, TAX, TAX_ELSEWHERE, NEXT_YEAR);
  expect(index.listSeries({ query: '', limit: 10 }).series).toMatchObject([
    { name: 'thu NSNN', names: ['thu NSNN'], count: 2, placeCount: 1, periodCount: 2 },
  ]);
  const { proposals } = index.listProposals({ limit: 9 });
  expect(proposals).toEqual([{ names: [TAX.name, TAX_ELSEWHERE.name] }]);
  index.setGroups(proposals);
  expect(index.listProposals({ limit: 9 }).totalCount).toBe(0);
  const { series } = index.listSeries({ query: '', limit: 10 });
  expect(series).toMatchObject([
    { name: 'thu NSNN', unit: 'VND', count: 3, placeCount: 2, periodCount: 2 },
  ]);
  expect(series[0]?.names).toEqual(['thu NSNN', 'Tổng thu ngân sách nhà nước']);
  expect(index.readSeries(series[0]?.key ?? '')).toMatchObject([
    { place: 'UBND huyện Mường Pa', period: '2021', value: 41e9 },
    { place: 'UBND huyện Đèo Ca', period: '2021', value: 9e9 },
    { place: 'UBND huyện Mường Pa', period: '2022', value: 44e9 },
  ]);
});

it('marks values that contradict each other, over merged names too, and filters to them', () => {
  const index = indexOf(CORN, TAX, { ...TAX, name: 'tổng thu NSNN', value: 44 });
  const doubted = () => index.list({ ...ALL, doubt: 'any' }).figures;
  expect(doubted()).toEqual([]);
  index.setGroups([{ names: ['thu NSNN', 'tổng thu NSNN'] }]);
  expect(doubted().map(({ doubts }) => doubts)).toEqual([
    [{ kind: 'contradiction', printed: '44 tỷ đồng', title: 'Bài a2' }],
    [{ kind: 'contradiction', printed: '41 tỷ đồng', title: 'Bài a1' }],
  ]);
  expect(index.list({ ...ALL, doubt: 'tenTimes' }).totalCount).toBe(0);
});

it('forgets what an article no longer says', () => {
  const tables = tablesOf(CORN, TAX);
  const index = new FigureIndex(tables, new ListScope());
  expect(index.count).toBe(2);
  tables.take(reviewOf('a0', TAX_ELSEWHERE));
  expect(index.count).toBe(2);
  expect(index.list(ALL).figures.map(({ value }) => value)).toEqual([9e9, 41e9]);
  tables.clear();
  expect(index.list(ALL).totalCount).toBe(0);
});

it('lists the values of the articles that the list was narrowed to, also when it is narrowed anew', () => {
  const scope = new ListScope();
  const index = new FigureIndex(tablesOf(CORN, TAX, TAX_ELSEWHERE), scope);
  const valuesOf = (isNarrowed: boolean) =>
    index.list({ ...ALL, isNarrowed }).figures.map(({ value }) => value);
  scope.narrow([exampleRow({ path: 'a1' }).id]);
  expect(valuesOf(true)).toEqual([41e9]);
  expect(valuesOf(false)).toHaveLength(3);
  scope.narrow([exampleRow({ path: 'a2' }).id]);
  expect(valuesOf(true)).toEqual([9e9]);
});
