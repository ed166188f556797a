import { expect, type Page } from '@playwright/test';
import { test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

/** So many that the upgrade is still under way when it is cut off. */
const ARTICLES = 10_000;
const SUGGESTIONS = 30;
/** Of the store as version 1 of its schema had it, which may never change. */
const SCHEMA = {
  corpora: { keyPath: 'id', indexes: [] },
  articles: {
    keyPath: 'id',
    indexes: [
      ['corpusId', 'path'],
      ['corpusId', 'changedAt'],
    ],
  },
  texts: { keyPath: 'articleId', indexes: [] },
  extractions: { keyPath: 'articleId', indexes: [] },
  annotations: { keyPath: 'articleId', indexes: [] },
  edits: { keyPath: 'id', indexes: ['articleId', 'step', 'inverseOf'] },
  projects: { keyPath: 'id', indexes: [] },
  importFailures: { keyPath: ['corpusId', 'path'], indexes: ['corpusId'] },
  setAsideEdits: { keyPath: 'edit.id', indexes: [] },
};

test('a store of an earlier version is brought up to date, also after a cut', async ({ start }) => {
  const first = await start();
  await new CorpusPage(first.page).waitForArticles(9);
  await first.page.evaluate(writeFormerStore, { schema: SCHEMA, ARTICLES, SUGGESTIONS });
  await first.kill();

  const cutOff = await start();
  await waitForUpgrade(cutOff.page);
  await cutOff.kill();

  const last = await start();
  await waitForUpgrade(last.page);
  const corpus = new CorpusPage(last.page);
  await expect(corpus.grid).toBeVisible();
  expect(await last.page.evaluate(readLabels)).toEqual({ ORG: ARTICLES });
});

/** Looks at each frame: an upgrade may be over between two looks of an assertion. */
async function waitForUpgrade(page: Page): Promise<void> {
  await page.waitForFunction(
    ([title, comfort]) => {
      const bar = document.querySelector(`[role=progressbar][aria-label="${title}"]`);
      // Of what is seen only: the screen does not flash up where all is done at once.
      const { innerText } = document.body;
      const isShown = innerText.includes(title) && innerText.includes(comfort);
      return isShown && Number(bar?.getAttribute('aria-valuenow')) > 0;
    },
    ['Bringing your work up to date', 'Nothing is lost'] as const,
  );
}

interface FormerStore {
  schema: Record<string, { keyPath: string | string[]; indexes: (string | string[])[] }>;
  ARTICLES: number;
  SUGGESTIONS: number;
}

/** Runs in the page, and puts a store of version 1 in the place of the one that is there. */
async function writeFormerStore({ schema, ARTICLES, SUGGESTIONS }: FormerStore): Promise<void> {
  const settled = (request: IDBRequest) =>
    new Promise<IDBRequest>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request);
      };
      request.onerror = () => {
        reject(new Error(String(request.error)));
      };
    });
  const deleting = indexedDB.deleteDatabase('dau');
  // Asked for at once, so that the app cannot open its own store in between.
  const opening = indexedDB.open('dau', 10);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes }] of Object.entries(schema)) {
      const table = opening.result.createObjectStore(name, { keyPath });
      for (const path of indexes) {
        const isCompound = Array.isArray(path);
        const index = isCompound ? `[${path.join('+')}]` : path;
        table.createIndex(index, path, { unique: index === '[corpusId+path]' });
      }
    }
  };
  await settled(deleting);
  await settled(opening);
  const database: IDBDatabase = opening.result;
  // Never closed: while it is open, the app that still runs cannot bring the store up to date.
  Object.assign(window, { formerStore: database });
  const transaction = database.transaction(['articles', 'extractions'], 'readwrite');
  const suggestions = Array.from({ length: SUGGESTIONS }, (_, at) => ({
    id: `entity/ORG/${at}-${at + 4}`,
    body: { type: 'entity', label: 'ORG', spans: [{ start: at, end: at + 4 }] },
    confidence: 0.9,
    rule: 'entity.org.name',
  }));
  for (let at = 0; at < ARTICLES; at += 1) {
    const id = at.toString(16).padStart(32, '0');
    const counts = { suggestionCount: 1, undecidedCount: 1, annotationCount: 0, lostCount: 0 };
    const file = { path: `${at}.txt`, sha256: 'a'.repeat(64), byteLength: 9, modifiedMs: 1 };
    const row = {
      id,
      corpusId: 'former',
      title: id,
      titleKey: id,
      status: 'new',
      changedAt: at + 1,
    };
    transaction.objectStore('articles').put({ ...row, ...file, ...counts });
    const made = { engineVersion: '0.1.0', projectVersion: 1 };
    transaction.objectStore('extractions').put({ articleId: id, ...made, suggestions });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
}

/** Runs in the page: how many of the former articles have each label. */
async function readLabels(): Promise<Record<string, number>> {
  const settled = <Value>(request: IDBRequest): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result as Value);
      };
    });
  const database = await settled<IDBDatabase>(indexedDB.open('dau'));
  const rows = await settled<{ corpusId: string; labels?: string[] }[]>(
    database.transaction('articles').objectStore('articles').getAll(),
  );
  database.close();
  const counts: Record<string, number> = {};
  for (const { corpusId, labels = ['none'] } of rows) {
    if (corpusId !== 'former') continue;
    for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}
