import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../database/connection.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { emptyStore } from '../testing/exampleStore.ts';
import { HANDLE } from '../testing/fakeBridge.ts';
import { searchTexts } from './searchTexts.ts';

async function store(texts: readonly string[]): Promise<void> {
  const rows = texts.map((_, at) => exampleRow({ path: `${at}.txt`, changedAt: at + 1 }));
  await database.articles.bulkPut(rows);
  await database.texts.bulkPut(
    rows.map(({ id }, at) => ({ articleId: id, text: texts[at] ?? '', blocks: [] })),
  );
}

async function find(query: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { hits } of searchTexts(HANDLE.id, query)) found.push(...hits);
  return found;
}

describe('searchTexts', () => {
  beforeEach(emptyStore);

  it.each([
    ['thuỷ sản', ['0.txt'], 'the other place for the tone'],
    ['san luong', ['0.txt', '1.txt'], 'without marks; over a line break'],
    ['ĐÌNH', ['1.txt'], 'đ and capitals'],
    ['sản phẩm', [], 'not there'],
  ])('%j finds %j: %s', async (query, expected) => {
    await store(['Thủy sản đạt sản lượng khá.', 'Đình làng.\nSản\nlượng ngô tăng.']);
    expect(await find(query)).toEqual(expected);
  });

  it('tells how far it is, and stops when nobody asks on', async () => {
    await store(Array.from({ length: 250 }, () => 'lúa'));
    const steps = searchTexts(HANDLE.id, 'lúa');
    const first = await steps.next();
    expect(first.value).toMatchObject({ scannedCount: 100, totalCount: 250 });
    await steps.return();
    expect(await steps.next()).toEqual({ done: true, value: undefined });
  });
});
