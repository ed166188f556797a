import { reopenStore } from '../testing/exampleStore.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../database/connection.ts';
import { addAnnotation } from '../commands/editAnnotation.ts';
import { redoStep, undoStep } from '../commands/undoStep.ts';
import { failure, HANDLE } from '../testing/fakeBridge.ts';
import {
  articleAt,
  idOf,
  importAll,
  prepareFolder,
  VISIT,
  type ImportedFolder,
} from '../testing/importedFolder.ts';
import { spawnInProcess } from '../testing/spawnInProcess.ts';

vi.mock('./spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});

let main: ImportedFolder['main'];
let put: ImportedFolder['put'];

beforeEach(async () => {
  ({ main, put } = await prepareFolder());
});

describe('a first import', () => {
  it('stores article, text and extraction of every file', async () => {
    put('a.txt', VISIT);
    put('tháng 3/b.txt', `\uFEFF${VISIT}`);
    const { last } = await importAll();
    expect(last).toMatchObject({
      phase: 'done',
      totalCount: 2,
      doneCount: 2,
      addedCount: 2,
      failedCount: 0,
      goneCount: 0,
      remainingMs: null,
      failure: null,
    });
    const row = await articleAt('tháng 3/b.txt');
    expect(row).toMatchObject({
      corpusId: HANDLE.id,
      encoding: 'utf-8-bom',
      revision: 1,
      status: 'new',
      title: 'Lãnh đạo tỉnh thăm xã Nà Mây',
      titleKey: 'lanh dao tinh tham xa na may',
    });
    expect(row?.suggestionCount).toBeGreaterThan(0);
    expect(row?.undecidedCount).toBe(row?.suggestionCount);
    expect((await database.texts.get(row!.id))?.text).toBe(VISIT);
    expect((await database.extractions.get(row!.id))?.suggestions).toHaveLength(
      row!.suggestionCount,
    );
    expect(await database.corpora.get(HANDLE.id)).toMatchObject({
      name: HANDLE.name,
      lastImport: { phase: 'done', doneCount: 2, totalCount: 2 },
    });
  });

  it('lists bad files with their reason and goes on', async () => {
    put('empty.txt', ' \n');
    put('binary.txt', new Uint8Array([0, 1, 2, 3]));
    put('latin.txt', new Uint8Array([0x54, 0xed, 0x6e, 0x68]));
    put('locked.txt', failure('unreadable', 'locked.txt'));
    put('good.txt', VISIT);
    const { last } = await importAll();
    expect(last).toMatchObject({ phase: 'done', doneCount: 5, addedCount: 1, failedCount: 4 });
    const rows = await database.importFailures.orderBy('[corpusId+path]').toArray();
    expect(rows.map((row) => [row.path, row.failure.code])).toEqual([
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['latin.txt', 'not-utf8'],
      ['locked.txt', 'unreadable'],
    ]);
  });

  it('takes a failure off the list when the file can be read, or is gone', async () => {
    put('mended.txt', '');
    put('deleted.txt', '');
    put('bad.txt', '');
    await importAll();
    put('mended.txt', VISIT, 2);
    main.files.delete('deleted.txt');
    await importAll();
    expect((await database.importFailures.toArray()).map(({ path }) => path)).toEqual(['bad.txt']);
  });

  it('reads many files in bounded requests, page by page', async () => {
    main.filesAPage = 70;
    for (let number = 0; number < 150; number += 1)
      put(`${number}.txt`, `Bài ${number}\n\n${VISIT}`);
    const { last } = await importAll();
    expect(last).toMatchObject({ addedCount: 150, totalCount: 150 });
    expect(Math.max(...main.reads.map((paths) => paths.length))).toBeLessThanOrEqual(64);
    const numbers = (await database.articles.toArray()).map(({ changedAt }) => changedAt);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, at) => at + 1));
  });
});

describe('importing again', () => {
  it('reads nothing when nothing has changed', async () => {
    put('a.txt', VISIT);
    await importAll();
    main.reads = [];
    const { last } = await importAll();
    expect(last).toMatchObject({ doneCount: 1, unchangedCount: 1, addedCount: 0, goneCount: 0 });
    expect(main.reads).toEqual([]);
  });

  it('keeps an article whose file was only touched', async () => {
    put('a.txt', VISIT);
    await importAll();
    put('a.txt', VISIT, 2);
    expect((await importAll()).last).toMatchObject({ unchangedCount: 1, changedCount: 0 });
    expect(await articleAt('a.txt')).toMatchObject({ revision: 1, modifiedMs: 2 });
  });

  it('keeps an article whose file is gone, and tells', async () => {
    put('a.txt', VISIT);
    put('b.txt', VISIT);
    await importAll();
    main.files.delete('a.txt');
    expect((await importAll()).last).toMatchObject({ goneCount: 1, unchangedCount: 1 });
    expect(await articleAt('a.txt')).toBeDefined();
  });

  it('extracts anew what another version of the engine extracted', async () => {
    put('a.txt', VISIT);
    await importAll();
    const id = await idOf('a.txt');
    await database.extractions.update(id, { suggestions: [] });
    await database.articles.update(id, { extractedWith: 'older' });
    expect((await importAll()).last).toMatchObject({ unchangedCount: 1 });
    expect((await articleAt('a.txt'))?.suggestionCount).toBeGreaterThan(0);
    expect(await articleAt('a.txt')).toMatchObject({ revision: 1 });
  });
});

describe('a changed file', () => {
  const start = VISIT.indexOf('xã Nà Mây,');
  const place = { start, end: start + 'xã Nà Mây'.length };
  const percent = { start: VISIT.indexOf('98%'), end: VISIT.indexOf('98%') + 3 };

  beforeEach(async () => {
    put('a.txt', VISIT);
    await importAll();
    const id = await idOf('a.txt');
    await addAnnotation(id, { type: 'entity', label: 'LOCATION', spans: [place] });
    await addAnnotation(id, { type: 'entity', label: 'EVENT', spans: [percent] });
    main.journal = [];
  });

  async function annotations() {
    return (await database.annotations.get(await idOf('a.txt')))?.annotations ?? [];
  }

  it('becomes a new revision in which annotations are moved or lost, never dropped', async () => {
    const changed = `Tin mới\n\n${VISIT.replace('98%', '99%')}`;
    put('a.txt', changed, 2);
    const { last, entries } = await importAll();
    expect(last).toMatchObject({ changedCount: 1, addedCount: 0 });
    const [moved, lost] = await annotations();
    expect(moved).toMatchObject({
      isLost: false,
      quotes: ['xã Nà Mây'],
      body: { spans: [{ start: place.start + 9, end: place.end + 9 }] },
    });
    expect(lost).toMatchObject({ isLost: true, quotes: ['98%'], body: { spans: [percent] } });
    const row = await articleAt('a.txt');
    expect(row).toMatchObject({ revision: 2, lostCount: 1, annotationCount: 2, status: 'inWork' });
    const log = await database.edits.where({ articleId: row!.id }).toArray();
    expect(log.slice(-2).map(({ operation, author }) => [operation, author])).toEqual([
      ['reanchor', 'Dấu'],
      ['reanchor', 'Dấu'],
    ]);
    expect(entries.map(({ edit }) => edit)).toEqual(log.slice(-2));
    expect(entries[0]?.sha256).toBe(row?.sha256);
    expect(await undoStep(row!.id)).toEqual({ ok: true, value: null });
  });

  it('cannot bring back what was decided on the old text', async () => {
    const id = await idOf('a.txt');
    await undoStep(id);
    await undoStep(id);
    expect(await annotations()).toEqual([]);
    put('a.txt', `Tin mới\n\n${VISIT}`, 2);
    expect((await importAll()).entries).toMatchObject([
      { edit: { operation: 'reanchor', before: null, after: null } },
    ]);
    expect(await redoStep(id)).toEqual({ ok: true, value: null });
  });

  it('finds a lost annotation when its words are back', async () => {
    put('a.txt', VISIT.replace('98%', '99%'), 2);
    await importAll();
    put('a.txt', VISIT, 3);
    await importAll();
    expect((await annotations()).map(({ isLost }) => isLost)).toEqual([false, false]);
    expect(await articleAt('a.txt')).toMatchObject({ revision: 3, lostCount: 0 });
  });

  it('stays as it was while its file cannot be read', async () => {
    put('a.txt', '', 2);
    expect((await importAll()).last).toMatchObject({ failedCount: 1, goneCount: 0 });
    expect(await articleAt('a.txt')).toMatchObject({ revision: 1, annotationCount: 2 });
  });
});

describe('an import that does not end', () => {
  it('is cancelled, keeps what was read, and goes on the next time', async () => {
    main.filesAPage = 64;
    for (let number = 0; number < 640; number += 1) put(`${number}.txt`, `Bài ${number}`);
    const { last } = await importAll((_progress, cancel) => {
      cancel();
    });
    expect(last.phase).toBe('cancelled');
    expect(last.goneCount).toBeNull();
    const readCount = await database.articles.count();
    expect(readCount).toBeLessThan(640);
    expect((await database.corpora.get(HANDLE.id))?.lastImport?.phase).toBe('cancelled');
    await reopenStore();
    const next = await importAll();
    expect(next.last).toMatchObject({ phase: 'done', unchangedCount: readCount });
    expect(await database.articles.count()).toBe(640);
  });

  it('fails with the reason when the folder is gone', async () => {
    vi.spyOn(window.dau.requests, 'corpus:list').mockResolvedValue({
      ok: false,
      failure: failure('not-found', HANDLE.location),
    });
    expect((await importAll()).last).toMatchObject({
      phase: 'failed',
      failure: { code: 'not-found', path: HANDLE.location },
    });
    expect((await database.corpora.get(HANDLE.id))?.lastImport?.phase).toBe('failed');
  });

  it('fails when a worker breaks down', async () => {
    put('a.txt', VISIT);
    spawnInProcess.nextBreaks = true;
    expect((await importAll()).last).toMatchObject({
      phase: 'failed',
      failure: { code: 'internal' },
    });
  });

  it('fails when the store cannot be written', async () => {
    put('a.txt', VISIT);
    vi.spyOn(database.articles, 'bulkPut').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect((await importAll()).last).toMatchObject({ failure: { code: 'disk-full' } });
  });
});
