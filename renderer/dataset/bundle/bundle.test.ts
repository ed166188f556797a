// @vitest-environment happy-dom
import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, EXAMPLE_TEXT } from '../../../app/review/exampleReview.ts';
import { replayEdits } from '../../../app/review/replayEdits.ts';
import { CorpusHandle } from '../../../shared/corpus.ts';
import { openBundle, saveBundle } from '../../commands/bundleProject.ts';
import { setStatus } from '../../commands/setStatus.ts';
import type { AuditRow } from '../../database/rows.ts';
import { database } from '../../database/connection.ts';
import { decisionsOf } from '../../database/loadReview.ts';
import { deriveArticleId } from '../../import/digest.ts';
import { registerCorpus } from '../../import/registerCorpus.ts';
import { failure, HANDLE, installFakeMain, type FakeMain } from '../../testing/fakeBridge.ts';
import { PERSON, PLACE, remarkExample } from '../../testing/remarkedExample.ts';

vi.mock('../work/spawnDatasetWorker.ts', async () => {
  const { spawnDatasetWorkInProcess } = await import('../../testing/datasetWorkInProcess.ts');
  return { spawnDatasetWorker: spawnDatasetWorkInProcess };
});

const MOVED = CorpusHandle.parse({ ...HANDLE, id: 'moved', name: 'Nơi khác' });
const NAME = 'Báo xã.dau';

let main: FakeMain;
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([PLACE, PERSON]);
  await storeExample([PLACE], articleIdOf('second'));
  for (const path of ['example.txt', 'second.txt']) {
    main.files.set(path, { content: `${path}: ${EXAMPLE_TEXT}`, modifiedMs: 1 });
  }
  await remarkExample();
  await setStatus([EXAMPLE_ID], 'reviewed');
  vi.spyOn(window.dau.requests, 'export:adopt').mockResolvedValue({ ok: true, value: MOVED });
});

const watching = (signal = new AbortController().signal) => ({
  onProgress: () => undefined,
  signal,
});

async function save(): Promise<Uint8Array<ArrayBuffer>> {
  expect(await saveBundle(HANDLE.id, watching())).toMatchObject({ value: { articleCount: 2 } });
  return main.exports.get(NAME)?.get('') ?? new Uint8Array();
}

function open(bytes: Uint8Array<ArrayBuffer>) {
  main.incoming.set('a.dau', bytes);
  main.exports.clear();
  return openBundle(watching());
}

/** What is stored of an article, without what follows from where it lies. */
async function stored(corpusId: string) {
  const articles = await database.articles
    .filter((row) => row.corpusId === corpusId)
    .sortBy('path');
  return Promise.all(
    articles.map(async (article) => {
      const { id: articleId, corpusId: from, ...row } = article;
      expect(from).toBe(corpusId);
      const log = await database.edits.where({ articleId }).toArray();
      const set = await database.annotations.get(articleId);
      const state = { ...decisionsOf(set), status: row.status };
      expect(replayEdits(log)).toEqual({ state, misfits: [] });
      const text = await database.texts.get(articleId);
      const extraction = await database.extractions.get(articleId);
      const known = { row, log, set, text, extraction };
      return JSON.parse(
        JSON.stringify(known).replaceAll(`"articleId":"${articleId}"`, '"articleId":"ID"'),
      ) as unknown;
    }),
  );
}

it('opens on another machine with nothing missing', async () => {
  const before = await stored(HANDLE.id);
  const bytes = await save();
  await emptyStore();
  expect(await open(bytes)).toEqual({ ok: true, value: { handle: MOVED, articleCount: 2 } });
  expect(await stored('moved')).toEqual(before);
  expect(before).toHaveLength(2);
  const files = main.exports.get('Báo xã');
  expect([...(files?.keys() ?? [])]).toEqual(['example.txt', 'second.txt']);
  expect(new TextDecoder().decode(files?.get('second.txt'))).toBe(`second.txt: ${EXAMPLE_TEXT}`);
  expect(await database.corpora.get(MOVED.id)).toMatchObject({ name: 'Nơi khác' });
});

it('opens beside the corpus that it was made of, with a log of its own', async () => {
  const bytes = await save();
  expect(await open(bytes)).toMatchObject({ ok: true });
  const [moved] = await stored('moved');
  expect(moved).toBeDefined();
  expect(await database.corpora.count()).toBe(2);
  const id = await deriveArticleId(MOVED.id, 'example.txt');
  const annotations = (await database.annotations.get(id))?.annotations ?? [];
  const related = annotations.find(({ relations }) => relations !== undefined);
  expect(annotations.map((one) => one.id)).toContain(related?.relations?.[0]?.to);
});

it.each([true, false])(
  'brings its audits to the same decisions (beside it: %s)',
  async (isBeside) => {
    const decided = (await database.annotations.get(EXAMPLE_ID))?.annotations[0];
    const audit: AuditRow = {
      ...{ corpusId: HANDLE.id, startedAt: '2026-11-22T08:00:00.000Z', author: 'Lan', step: null },
      ...{ populationSize: 2, seed: 7 },
      sample: [
        {
          ...{ articleId: EXAMPLE_ID, annotationId: decided!.id, time: decided!.time },
          judgement: 'wrong',
        },
      ],
    };
    await database.audits.add(audit);
    const bytes = await save();
    if (!isBeside) await emptyStore();
    await open(bytes);
    const moved = await database.audits.get([MOVED.id, audit.startedAt]);
    const articleId = await deriveArticleId(MOVED.id, 'example.txt');
    const annotationId = (await database.annotations.get(articleId))?.annotations[0]?.id;
    const sample = [{ ...audit.sample[0], articleId, annotationId }];
    expect(moved).toEqual({ ...audit, corpusId: MOVED.id, sample });
  },
);

it.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, -9), 'bundle-unfinished'],
  ['cut off early', (bytes: Uint8Array) => bytes.slice(0, 300), 'bundle-unfinished'],
  ['changed', (bytes: Uint8Array) => bytes.with(200, (bytes[200] ?? 0) ^ 4), 'bundle-tampered'],
  ['something else', () => new TextEncoder().encode('{}'), 'bundle-unknown'],
] as const)('is refused with the reason when it is %s', async (_what, change, code) => {
  const bytes = await save();
  await emptyStore();
  expect(await open(new Uint8Array(change(bytes)))).toMatchObject({ failure: { code } });
  expect(await database.articles.count()).toBe(0);
  expect(main.exports.size).toBe(0);
});

it('is not written when a source file is gone, and leaves nothing behind when given up', async () => {
  main.files.delete('second.txt');
  expect(await saveBundle(HANDLE.id, watching())).toEqual({
    ok: false,
    failure: failure('not-found', 'second.txt'),
  });
  const controller = new AbortController();
  const onProgress = () => {
    controller.abort();
  };
  const { signal } = controller;
  expect(await saveBundle(HANDLE.id, { onProgress, signal })).toEqual({ ok: true, value: null });
  expect(main.exports.size).toBe(0);
});

it('takes nothing in by half when the store refuses', async () => {
  const bytes = await save();
  await emptyStore();
  const put = vi.spyOn(database.corpora, 'put').mockRejectedValueOnce(new Error('refused'));
  expect(await open(bytes)).toMatchObject({ ok: false });
  expect([await database.articles.count(), await database.edits.count()]).toEqual([0, 0]);
  put.mockRestore();
});

it('leaves nothing by half when the program is killed while it opens', async () => {
  const bytes = await save();
  await emptyStore();
  vi.spyOn(database.corpora, 'put').mockReturnValueOnce(new Promise(() => undefined) as never);
  void open(bytes);
  await vi.waitFor(async () => {
    expect(await database.articles.count()).toBe(2);
  }, 25_000);
  // As at the next start: the store is there with what was committed, the worker is not.
  await registerCorpus(MOVED);
  expect([await database.articles.count(), await database.edits.count()]).toEqual([0, 0]);
});
