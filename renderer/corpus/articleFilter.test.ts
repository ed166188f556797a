import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../shared/article.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { ArticleIndex } from './articleIndex.ts';
import { codesOf, HAS_COPIES, NOT_CHECKED, type FacetId } from './facetCodes.ts';
import { parseQuery } from './searchQuery.ts';
import { listMatches, matchArticles, noFilter, type ArticleFilter } from './articleFilter.ts';

const rows = [
  exampleRow({
    path: 'a/Đất đai.txt',
    title: 'Huyện uỷ Bắc Mê bàn về rừng',
    undecidedCount: 2,
    labels: ['ORG'],
    lowestConfidence: 0.69,
    fields: { leadBody: 'Huyện uỷ Bắc Mê' },
  }),
  exampleRow({
    path: 'b.txt',
    title: 'Hoà giải ở cơ sở',
    province: 'Đắk Nông',
    status: 'reviewed',
    labels: ['DATE', 'ORG'],
  }),
  exampleRow({
    path: 'c.txt',
    title: 'Thuỷ lợi nội đồng',
    status: 'skipped',
    lostCount: 1,
    eventDate: '2022-03-09',
  }),
];

const names = {
  label: (id: string) => (id === 'ORG' ? 'Tổ chức' : id),
  field: String,
  status: String,
};
const index = new ArticleIndex();
Array.from(index.prepare(rows, []));

const finding = codesOf(rows, ({ path }) => {
  if (path === 'c.txt') return NOT_CHECKED;
  return path === 'b.txt' ? ['weekday', 'two-labels'] : [];
});
const copies = codesOf(rows, ({ path }) => (path === 'b.txt' ? '' : HAS_COPIES));

const places = Uint32Array.from(rows.keys());

const find = (filter: Partial<ArticleFilter>, hits: ArticleId[] = []) => {
  const query = parseQuery(filter.query ?? '');
  const asked = { query, textHits: new Set(hits), names, facets: { finding, copies } };
  const matched = matchArticles(rows, index, { ...noFilter, ...filter }, asked);
  return { ...matched, rows: listMatches(rows, places, matched) };
};

const countsOf = ({ facetCounts }: ReturnType<typeof find>, facet: FacetId) =>
  Object.fromEntries(facetCounts[facet] ?? []);

describe('matchArticles', () => {
  it.each([
    ['huyen uy', ['a/Đất đai.txt'], 'without marks'],
    ['HUYỆN ỦY', ['a/Đất đai.txt'], 'capitals, the other place for the tone'],
    ['hoà giải', ['b.txt'], 'as written'],
    ['hòa  giải ', ['b.txt'], 'the other place for the tone, spaces'],
    ['thủy', ['c.txt'], 'ủy for uỷ'],
    ['thuy', ['c.txt'], 'bare'],
    ['dat dai', ['a/Đất đai.txt'], 'path, đ as d'],
    ['đắk', ['b.txt'], 'place'],
    ['Huyện'.normalize('NFD'), ['a/Đất đai.txt'], 'decomposed'],
    ['so b.txt', [], 'a hit does not go over the end of a title'],
    ['huyện uỷ', ['a/Đất đai.txt'], 'marks that are typed count'],
    ['huyên', [], 'other marks'],
    ['label:org', ['a/Đất đai.txt', 'b.txt'], 'a label'],
    ['label:"Tổ chức" hòa', ['b.txt'], 'by its name, and words'],
    ['field:province', ['b.txt'], 'a field that is known'],
    ['field:leadBody="bac me"', ['a/Đất đai.txt'], 'a value'],
    ['field:leadBody="bac ha"', [], 'another value'],
    ['status:reviewed', ['b.txt'], 'a status'],
    ['/ho.*/', [], 'an expression does not look at names'],
    ['', rows.map(({ path }) => path), 'no query finds all'],
  ])('%j finds %j: %s', (query, expected) => {
    expect(find({ query }).rows.map(({ path }) => path)).toEqual(expected);
  });

  it('adds the articles whose text has the query, and tells them apart', () => {
    const found = find({ query: 'hoà giải' }, [rows[2]!.id, rows[1]!.id]);
    expect(found.rows).toEqual([rows[1], rows[2]]);
    expect(found).toMatchObject({ nameHitCount: 1, textHitCount: 1 });
  });

  it('counts each value of a facet as if nothing was chosen in it', () => {
    const found = find({ chosen: { status: ['reviewed'], label: ['ORG', 'EVENT'] } });
    expect(found.rows).toEqual([rows[1]]);
    expect(countsOf(found, 'status')).toEqual({ new: 1, reviewed: 1 });
    expect(countsOf(found, 'label')).toEqual({ ORG: 1, DATE: 1 });
    expect(countsOf(found, 'place')).toEqual({ 'Đắk Nông': 1 });
  });

  it('counts findings only where somebody asks for them', () => {
    expect(countsOf(find({}), 'finding')).toEqual({
      '': 1,
      weekday: 1,
      'two-labels': 1,
      [NOT_CHECKED]: 1,
    });
    const asked = { query: parseQuery(''), textHits: new Set<ArticleId>(), names, facets: {} };
    expect(matchArticles(rows, index, noFilter, asked).facetCounts.finding).toBeUndefined();
  });

  it.each<[Partial<ArticleFilter['chosen']>, number[], string]>([
    [{ place: [''] }, [0, 2], 'an unknown value is one, too'],
    [{ place: ['', 'Đắk Nông'] }, [0, 1, 2], 'any of the chosen values'],
    [{ label: ['DATE'] }, [1], 'one of several labels'],
    [{ month: ['2022-03'] }, [2], 'the month of a day'],
    [{ month: ['2022-03'], status: ['new'] }, [], 'facets narrow each other'],
    [{ confidence: ['0.5'] }, [0], 'from 0.5 up to 0.7'],
    [{ body: ['Huyện uỷ Bắc Mê'] }, [0], 'a field'],
    [{ finding: ['two-labels'] }, [1], 'one of several checks'],
    [{ finding: [''] }, [0], 'checked, and nothing found'],
    [{ finding: [NOT_CHECKED] }, [2], 'not checked yet'],
    [{ copies: [HAS_COPIES] }, [0, 2], 'told by others, too'],
  ])('%j keeps %j: %s', (chosen, expected) => {
    expect(find({ chosen }).rows).toEqual(expected.map((place) => rows[place]));
  });

  it.each<[Partial<ArticleFilter>, number]>([
    [{ isUndecidedOnly: true }, 0],
    [{ isLostOnly: true }, 2],
  ])('keeps only what %j asks for', (filter, place) => {
    expect(find(filter).rows).toEqual([rows[place]]);
  });
});
