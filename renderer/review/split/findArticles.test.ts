import { expect, it } from 'vitest';
import type { ArticleId } from '../../../shared/article.ts';
import { findArticles } from './findArticles.ts';

const row = (id: string, title: string, titleKey: string) => {
  return { id: id as ArticleId, title, titleKey, path: `${id}.txt` };
};
const open = row('a', 'Huyện Khe Vàng họp', 'huyen khe vang hop');
const rows = [
  row('b', 'Mùa gặt sớm', 'mua gat som'),
  open,
  row('c', 'Khe Vàng: huyện họp bàn', 'khe vang: huyen hop ban'),
];
const ids = (query: string) => findArticles(rows, query, open).map(({ id }) => id);

it.each([
  ['', ['c', 'b'], 'the likest title first, and never the article itself'],
  ['GAT mua', ['b'], 'words in any order, blind to case and marks'],
  ['gặt', ['b'], 'typed with its marks'],
  ['b.txt', ['b'], 'a file'],
  ['nowhere', [], 'nothing'],
])('%j: %j (%s)', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});
