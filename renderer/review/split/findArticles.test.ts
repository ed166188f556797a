import { expect, it } from 'vitest';
import type { ArticleId } from '../../../shared/article.ts';
import { findArticles, listNeighbours } from './findArticles.ts';

const row = (id: string, title: string, titleKey: string, eventDate: string | null = null) => {
  return { id: id as ArticleId, title, titleKey, path: `${id}.txt`, eventDate, province: null };
};
const open = row('a', 'Huyện Khe Vàng họp', 'huyen khe vang hop', '2024-03-12');
const rows = [
  row('b', 'Mùa gặt sớm', 'mua gat som'),
  open,
  row('c', 'Khe Vàng: huyện họp bàn', 'khe vang: huyen hop ban'),
];
const ids = (query: string, alike: Record<string, number> = {}) => {
  const likenesses = new Map(Object.entries(alike) as [ArticleId, number][]);
  return findArticles(rows, query, open, likenesses).map(({ id }) => id);
};

it.each([
  ['', ['c', 'b'], 'the likest title first, and never the article itself'],
  ['GAT mua', ['b'], 'words in any order, blind to case and marks'],
  ['gặt', ['b'], 'typed with its marks'],
  ['b.txt', ['b'], 'a file'],
  ['nowhere', [], 'nothing'],
])('%j: %j (%s)', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});

it('puts first what tells the same under another title', () => {
  expect(ids('', { b: 0.8 })).toEqual(['b', 'c']);
  expect(ids('khe', { b: 0.8 })).toEqual(['c']);
});

it('takes an article of the same day for nearer than one of another', () => {
  const others = [row('d', 'Tin', 'tin', '2024-03-11'), row('e', 'Tin', 'tin', '2024-03-12')];
  expect(listNeighbours(others, open).map(({ id }) => id)).toEqual(['e', 'd']);
});
