import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, extractionOf, fieldOf } from '../../app/review/exampleReview.ts';
import type { ArticleId } from '../../shared/article.ts';
import { database } from './connection.ts';

const extraction = extractionOf(entityAt('LOCATION', 'xã Nà Mây'), fieldOf('province', null));
const ABSENT = 'absent' as ArticleId;
const other = { ...extraction, articleId: 'other' as ArticleId, stoppedRules: ['Của tôi'] };

beforeEach(async () => {
  await Dexie.delete('dau');
  await database.open();
  await database.extractions.add(extraction);
  await database.extractions.bulkPut([other]);
});

afterEach(() => {
  database.close({ disableAutoOpen: false });
});

const { extractions } = database;

it.each([
  ['get', () => extractions.get(EXAMPLE_ID), extraction],
  ['an absent one', () => extractions.get(ABSENT), undefined],
  ['bulkGet', () => extractions.bulkGet([EXAMPLE_ID, ABSENT]), [extraction, undefined]],
  ['toArray', () => extractions.toArray(), [extraction, other]],
  ['keys alone', () => extractions.toCollection().primaryKeys(), [EXAMPLE_ID, 'other']],
  ['a cursor', () => extractions.filter((one) => one.suggestions.length === 2).first(), extraction],
  ['where', () => extractions.where({ articleId: 'other' }).first(), other],
])('%s gives what was put', async (_name, read, expected) => {
  expect(await read()).toEqual(expected);
});

it('a change of a row keeps its suggestions', async () => {
  await extractions.update(EXAMPLE_ID, { engineVersion: '2' });
  await extractions.toCollection().modify({ projectVersion: 7 });
  const changed = { ...extraction, engineVersion: '2', projectVersion: 7 };
  expect(await extractions.get(EXAMPLE_ID)).toEqual(changed);
});

it('lies packed on the disk, and one that was written before is read as it is', async () => {
  const raw = database
    .backendDB()
    .transaction('extractions', 'readwrite')
    .objectStore('extractions');
  const lying = await new Promise((resolve) => {
    const request = raw.get(EXAMPLE_ID);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  expect(lying).toMatchObject({ articleId: EXAMPLE_ID, packed: expect.any(Uint8Array) as unknown });
  expect(lying).not.toHaveProperty('suggestions');
  raw.put({ ...extraction, articleId: 'former' });
  expect(await extractions.get('former' as ArticleId)).toEqual({
    ...extraction,
    articleId: 'former',
  });
});
