import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../shared/article.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { ArticleIndex } from './articleIndex.ts';
import { filterArticles, noFilter, type ArticleFilter } from './articleFilter.ts';

const rows = [
  exampleRow({ path: 'a/Đất đai.txt', title: 'Huyện uỷ Bắc Mê bàn về rừng', undecidedCount: 2 }),
  exampleRow({
    path: 'b.txt',
    title: 'Hoà giải ở cơ sở',
    province: 'Đắk Nông',
    status: 'reviewed',
  }),
  exampleRow({ path: 'c.txt', title: 'Thuỷ lợi nội đồng', status: 'skipped', lostCount: 1 }),
];

const find = (filter: Partial<ArticleFilter>, hits: ArticleId[] = []) =>
  filterArticles(
    { rows, places: Uint32Array.from(rows.keys()) },
    new ArticleIndex(),
    { ...noFilter, ...filter },
    new Set(hits),
  );

describe('filterArticles', () => {
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
    ['', rows.map(({ path }) => path), 'no query finds all'],
  ])('%j finds %j: %s', (query, expected) => {
    expect(find({ query }).rows.map(({ path }) => path)).toEqual(expected);
  });

  it('adds the articles whose text has the query, and tells them apart', () => {
    const found = find({ query: 'hoà giải' }, [rows[2]!.id, rows[1]!.id]);
    expect(found.rows).toEqual([rows[1], rows[2]]);
    expect(found).toMatchObject({ nameHitCount: 1, textHitCount: 1 });
  });

  it('counts each status as if no status was chosen', () => {
    const found = find({ statuses: new Set(['reviewed']) });
    expect(found.rows).toEqual([rows[1]]);
    expect(found.statusCounts).toEqual({
      new: 1,
      inWork: 0,
      reviewed: 1,
      secondLook: 0,
      skipped: 1,
    });
  });

  it.each<[Partial<ArticleFilter>, number]>([
    [{ isUndecidedOnly: true }, 0],
    [{ isLostOnly: true }, 2],
  ])('keeps only what %j asks for', (filter, place) => {
    expect(find(filter).rows).toEqual([rows[place]]);
  });
});
