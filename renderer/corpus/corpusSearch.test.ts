import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../database/connection.ts';
import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { HANDLE } from '../testing/fakeBridge.ts';
import { BadPattern, CorpusSearch } from './corpusSearch.ts';
import { findContext } from './hitContext.ts';
import { parseQuery } from './searchQuery.ts';

const texts = new Map([
  ['one', 'Xã Nà Mây họp.\nThu ngân sách đạt 12,5 tỷ đồng.'],
  ['two', 'Huyện uỷ bàn về thu, chi ngân sách.'],
  ['three', 'Trồng rừng.'],
]);

beforeEach(async () => {
  await emptyStore();
  for (const [name, text] of texts) await storeText(name, text);
});

async function storeText(name: string, text: string): Promise<void> {
  const articleId = articleIdOf(name);
  await storeExample([], articleId);
  await database.texts.put({ articleId, text, blocks: [] });
}

async function find(search: CorpusSearch, query: string): Promise<string[]> {
  const hits: string[] = [];
  for await (const step of search.find(parseQuery(query))) hits.push(...step.hits);
  return hits;
}

it.each([
  ['ngan sach', ['one', 'two']],
  ['thu ngân sách', ['one']],
  ['/\\d+,\\d ty/', ['one']],
  ['ngân sách /^huyện/', ['two']],
  ['/họp.*thu/', []],
  ['rừng "xã"', []],
])('%j finds %j', async (query, expected) => {
  expect(await find(new CorpusSearch(HANDLE.id), query)).toEqual(expected);
});

it('reads each text once, also over a restart, and what is new', async () => {
  const first = new CorpusSearch(HANDLE.id);
  await find(first, 'rừng');
  await database.texts.clear();
  expect(await find(first, 'rừng')).toEqual(['three']);
  const later = new CorpusSearch(HANDLE.id);
  expect(await find(later, 'rừng')).toEqual(['three']);
  await storeText('four', 'Bảo vệ rừng.');
  expect(await find(later, 'rừng')).toEqual(['three', 'four']);
});

it('takes a text that has changed for the old one', async () => {
  const search = new CorpusSearch(HANDLE.id);
  await find(search, 'rừng');
  await storeText('three', 'Khai hoang.');
  await database.articles.update(articleIdOf('three'), { sha256: '1'.repeat(64), changedAt: 9 });
  expect(await find(search, 'rừng')).toEqual([]);
  expect(await find(search, 'khai hoang')).toEqual(['three']);
});

it('refuses an expression that cannot be read', async () => {
  await expect(find(new CorpusSearch(HANDLE.id), '/(a/')).rejects.toThrow(BadPattern);
});

it.each([
  ['ngan sach', { before: 'Xã Nà Mây họp. Thu ', hit: 'ngân sách', after: ' đạt 12,5 tỷ đồng.' }],
  ['/\\d+,\\d/', { hit: '12,5' }],
  ['dong', { hit: 'đồng' }],
  ['12,', { hit: '12' }],
  ['label:ORG', null],
  ['không có', null],
])('tells where %j stands', (query, expected) => {
  const context = findContext(texts.get('one') ?? '', parseQuery(query));
  if (expected === null) expect(context).toBeNull();
  else expect(context).toMatchObject(expected);
});
