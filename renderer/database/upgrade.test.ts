import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../shared/article.ts';
import { database, openStore } from './connection.ts';
import { Database, LATEST_VERSION } from './database.ts';
import { failureOf } from './failureOf.ts';

/**
 * Version 1 as it was released, in literals: never edit it. A later version adds a fixture of its
 * own, and this one must still open with nothing lost.
 */
const VERSION_1 = {
  schema: {
    corpora: 'id',
    articles: 'id, &[corpusId+path], [corpusId+changedAt]',
    texts: 'articleId',
    extractions: 'articleId',
    annotations: 'articleId',
    edits: 'id, articleId, step, inverseOf',
    projects: 'id',
    importFailures: '[corpusId+path], corpusId',
    setAsideEdits: 'edit.id',
  },
  rows: versionOneRows(),
};

const NEW_IN_VERSION_2 = { listBlocks: [], listMarks: [], gridViews: [], searchBlocks: [] };
const CORRECTED_ONCE = { confidence: 0.9, accepted: 0, corrected: 1, rejected: 0 };
const NEW_IN_VERSION_3 = {
  ruleRecords: [
    {
      corpusId: 'corpus',
      rule: 'entity.location.unit',
      type: 'entity',
      outcomes: [CORRECTED_ONCE],
    },
  ],
};
const NEW_IN_VERSION_4 = { activeTimes: [] };
const NEW_IN_VERSION_5 = { audits: [] };
const NEW_IN_VERSION_7 = { workbenchParts: [] };
const NEW_IN_VERSION_8 = { signatures: [], clusters: [] };
const NEW_IN_VERSION_9 = { editPacks: [] };

beforeEach(() => Dexie.delete('dau'));
afterEach(() => {
  database.close({ disableAutoOpen: false });
});

function versionOneRows(): Record<string, unknown[]> {
  const articleId = '6f1ed002ab5595859014ebf0951522d9';
  const sha256 = 'a'.repeat(64);
  const annotation = {
    id: '019bd0c4-8f2a-7000-8000-000000000001',
    articleId,
    body: { type: 'entity', label: 'LOCATION', spans: [{ start: 5, end: 11 }] },
    quotes: ['Nà Mây'],
    verdict: 'corrected',
    suggestion: {
      id: 'entity/LOCATION/2-11',
      body: { type: 'entity', label: 'LOCATION', spans: [{ start: 2, end: 11 }] },
      confidence: 0.9,
      rule: 'entity.location.unit',
    },
    isLost: false,
    author: 'Lan',
    time: '2026-11-22T10:00:00.000Z',
  };
  const edit = {
    id: '019bd0c4-8f2a-7000-8000-000000000001',
    step: '019bd0c4-8f2a-7000-8000-000000000002',
    articleId,
    author: 'Lan',
    time: '2026-11-22T10:00:00.000Z',
    inverseOf: null,
    operation: 'correct',
    before: null,
    after: annotation,
  };
  const status = {
    ...edit,
    id: '019bd0c4-8f2a-7000-8000-000000000003',
    operation: 'setStatus',
    before: 'new',
    after: 'inWork',
  };
  return {
    corpora: [
      {
        id: 'corpus',
        name: 'Báo xã',
        projectId: 'tin-dia-phuong',
        addedAt: '2026-11-22T09:00:00.000Z',
        lastImport: { phase: 'done', doneCount: 2, totalCount: 2 },
      },
    ],
    articles: [
      {
        id: articleId,
        corpusId: 'corpus',
        path: 'bài 1.txt',
        sha256,
        byteLength: 17,
        modifiedMs: 1763805600000.5,
        encoding: 'utf-8',
        revision: 1,
        importedAt: '2026-11-22T09:00:00.000Z',
        extractedWith: '0.1.0 tin-dia-phuong 1',
        title: 'bài 1',
        titleKey: 'bai 1',
        eventDate: null,
        province: null,
        status: 'inWork',
        suggestionCount: 1,
        undecidedCount: 0,
        annotationCount: 1,
        lostCount: 0,
        changedAt: 2,
      },
    ],
    texts: [
      { articleId, text: 'Ở xã Nà Mây.', blocks: [{ kind: 'paragraph', start: 0, end: 12 }] },
    ],
    extractions: [
      {
        articleId,
        engineVersion: '0.1.0',
        projectVersion: 1,
        suggestions: [annotation.suggestion],
      },
    ],
    annotations: [{ articleId, annotations: [annotation] }],
    edits: [edit, status],
    projects: [{ id: 'tin-dia-phuong', project: { format: 'dau-project', formatVersion: 1 } }],
    importFailures: [
      {
        corpusId: 'corpus',
        path: 'bài 2.txt',
        failure: { code: 'empty', message: 'bài 2.txt holds no text.', path: 'bài 2.txt' },
      },
    ],
    setAsideEdits: [{ edit: status, corpusId: 'corpus', path: 'bài 1.txt', sha256 }],
  };
}

/** Dexie counts versions in tenths of those of IndexedDB. */
async function writeStore(version: number): Promise<void> {
  const store = new Dexie('dau');
  store.version(version).stores(VERSION_1.schema);
  await store.open();
  for (const [table, rows] of Object.entries(VERSION_1.rows))
    await store.table(table).bulkAdd(rows);
  store.close();
}

async function readStore(store: Dexie): Promise<Record<string, unknown[]>> {
  const read = store.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(read));
}

it('keeps everything that version 1 has written', async () => {
  await writeStore(1);
  expect(await openStore()).toMatchObject({ ok: true });
  const { articles, ...others } = VERSION_1.rows;
  const added = { labels: ['LOCATION'], fields: {}, lowestConfidence: null };
  expect(await readStore(database)).toEqual({
    ...others,
    ...NEW_IN_VERSION_2,
    ...NEW_IN_VERSION_3,
    ...NEW_IN_VERSION_4,
    ...NEW_IN_VERSION_5,
    ...NEW_IN_VERSION_7,
    ...NEW_IN_VERSION_8,
    ...NEW_IN_VERSION_9,
    articles: articles?.map((row) => ({ ...(row as object), ...added })),
  });
  expect(database.verno).toBe(LATEST_VERSION);
  const changed = database.articles
    .where('[corpusId+changedAt]')
    .between(['corpus', 1], ['corpus', 9]);
  expect(await changed.count()).toBe(1);
  expect(
    await database.edits.where({ articleId: '6f1ed002ab5595859014ebf0951522d9' }).count(),
  ).toBe(2);
});

it('tells how far an upgrade is, and nothing when none is needed', async () => {
  await writeStore(1);
  const told = vi.fn();
  await openStore(told);
  expect(told.mock.calls).toEqual([
    [{ doneCount: 0, totalCount: 1 }],
    [{ doneCount: 0, totalCount: 1 }],
  ]);
  database.close({ disableAutoOpen: false });
  await openStore(told);
  expect(told).toHaveBeenCalledTimes(2);
});

it('leaves a store as it was when its upgrade is cut off, and does all of it the next time', async () => {
  await writeStore(1);
  let stepCount = 0;
  const cutOff = () => {
    stepCount += 1;
    // the rows have been written by then
    if (stepCount === 2) throw new Error('cut off');
  };
  expect(await openStore(cutOff)).toMatchObject({ ok: false });
  const untouched = new Dexie('dau');
  await untouched.open();
  expect(untouched.verno).toBe(1);
  expect(await readStore(untouched)).toEqual(VERSION_1.rows);
  untouched.close();
  expect(await openStore()).toMatchObject({ ok: true });
  expect(await database.articles.toArray()).toMatchObject([{ labels: ['LOCATION'] }]);
  expect(await database.ruleRecords.count()).toBe(1);
});

it('opens an older schema for tests of upgrades', async () => {
  const store = new Database('dau', 1);
  await store.open();
  expect(store.verno).toBe(1);
  store.close();
});

it('opens a store that does not exist yet', async () => {
  expect(await openStore()).toMatchObject({ ok: true });
  expect(await database.articles.count()).toBe(0);
});

it('asks that what is written lasts on the disk', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await openStore();
  asked.mockClear();
  await database.activeTimes.put({ articleId: 'a' as ArticleId, milliseconds: 1 });
  await database.transaction('rw', database.edits, async () => database.edits.clear());
  const options = asked.mock.calls.map(([tables, mode, given]) => [tables, mode, given]);
  expect(options).toEqual([
    [['activeTimes'], 'readwrite', { durability: 'strict' }],
    [['edits'], 'readwrite', { durability: 'strict' }],
  ]);
});

it('tells when the browser closes the store, and not when the program does', async () => {
  const lost = vi.fn();
  const told = new Promise((resolve) => lost.mockImplementation(resolve));
  await openStore(undefined, lost);
  database.close({ disableAutoOpen: false });
  expect(await openStore(undefined, lost)).toMatchObject({ ok: true });
  expect(lost).not.toHaveBeenCalled();
  // Its types name the class where one of its objects is meant.
  forceCloseDatabase(database.backendDB() as unknown as typeof IDBDatabase);
  expect(await told).toMatchObject({ code: 'store-lost' });
  expect(database.isOpen()).toBe(false);
  const written = await database.articles.count().catch(failureOf);
  expect(written).toMatchObject({ code: 'store-lost' });
});

it('refuses a store from a newer version and leaves it as it is', async () => {
  await writeStore(LATEST_VERSION + 1);
  expect(await openStore()).toMatchObject({ ok: false, failure: { code: 'newer-store' } });
  expect(database.isOpen()).toBe(false);
  const newer = new Dexie('dau');
  await newer.open();
  expect(newer.verno).toBe(LATEST_VERSION + 1);
  expect(await readStore(newer)).toEqual(VERSION_1.rows);
  newer.close();
});
