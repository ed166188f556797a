import { strToU8, zipSync } from 'fflate';
import { reopenStore } from '../testing/exampleStore.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../database/connection.ts';
import {
  articleAt,
  idOf,
  importAll,
  prepareFolder,
  VISIT,
  type ImportedFolder,
} from '../testing/importedFolder.ts';

vi.mock('./spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});

let main: ImportedFolder['main'];
let put: ImportedFolder['put'];

beforeEach(async () => {
  ({ main, put } = await prepareFolder());
});

describe('files of many articles', () => {
  const table = (...rows: string[]) => ['id,title,content', ...rows].join('\n');
  const row = (id: string, text = `Tin ${id}`) => `${id},Đầu đề ${id},"${text}"`;
  const pathsStored = async () =>
    (await database.articles.toArray()).map(({ path }) => path).sort();

  it('become an article a row or entry, counted one by one', async () => {
    put('a.txt', VISIT);
    put('b.csv', table(row('x'), row('y', VISIT), row('z')));
    put('c.jsonl', '{"text":"Một"}\n{"text":"Hai"}\n');
    put('d.zip', zipSync({ 'in/a.txt': strToU8(VISIT), '../b.md': strToU8(`# Bài\n\n${VISIT}`) }));
    const { last } = await importAll();
    expect(last).toMatchObject({ phase: 'done', addedCount: 8, totalCount: 8, doneCount: 8 });
    expect(await pathsStored()).toEqual([
      'a.txt',
      'b.csv#x',
      'b.csv#y',
      'b.csv#z',
      'c.jsonl#1',
      'c.jsonl#2',
      'd.zip/b.md',
      'd.zip/in/a.txt',
    ]);
    const id = await idOf('b.csv#y');
    expect(await database.texts.get(id)).toMatchObject({
      text: VISIT,
      format: 'csv',
      metadata: { id: 'y', title: 'Đầu đề y' },
    });
    expect((await database.articles.get(id))?.suggestionCount).toBeGreaterThan(0);
  });

  it('are passed over when nothing has changed', async () => {
    put('b.csv', table(row('x'), row('y')));
    await importAll();
    main.reads = [];
    expect((await importAll()).last).toMatchObject({
      unchangedCount: 2,
      totalCount: 2,
      goneCount: 0,
    });
    expect(main.reads).toEqual([]);
  });

  it('add only new and changed articles, and keep those that are gone', async () => {
    put('b.csv', table(row('x'), row('y'), row('z')));
    await importAll();
    put('b.csv', table(row('new'), row('x', 'Tin khác'), row('z')), 2);
    expect((await importAll()).last).toMatchObject({
      addedCount: 1,
      changedCount: 1,
      unchangedCount: 1,
      totalCount: 3,
      goneCount: 1,
    });
    expect(await articleAt('b.csv#x')).toMatchObject({ revision: 2 });
    expect(await pathsStored()).toEqual(['b.csv#new', 'b.csv#x', 'b.csv#y', 'b.csv#z']);
  });

  it('list bad rows, read the others, and try again the next time', async () => {
    put('b.csv', table(row('x'), 'y,Đầu đề,', row('z')));
    put('c.csv', 'a,b\n1,2\n');
    expect((await importAll()).last).toMatchObject({
      addedCount: 2,
      failedCount: 2,
      totalCount: 4,
    });
    const again = await importAll();
    expect(again.last).toMatchObject({ unchangedCount: 2, failedCount: 2, goneCount: 0 });
    const failures = await database.importFailures.orderBy('[corpusId+path]').toArray();
    expect(failures.map(({ path, failure: { code } }) => [path, code])).toEqual([
      ['b.csv#y', 'empty'],
      ['c.csv', 'no-text-column'],
    ]);
  });

  it('are read in steps, so that the import can be cancelled within a file', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => row(`r${index}`));
    put('b.csv', table(...rows));
    const { last } = await importAll(({ addedCount }, cancel) => {
      if (addedCount > 0) cancel();
    });
    expect(last.phase).toBe('cancelled');
    const readCount = await database.articles.count();
    expect(readCount).toBeGreaterThan(0);
    expect(readCount).toBeLessThan(500);
    await reopenStore();
    const next = await importAll();
    expect(next.last).toMatchObject({ unchangedCount: readCount, addedCount: 500 - readCount });
  });

  it('hold no article when Dấu has written them', async () => {
    put('a.txt', VISIT);
    put('found.jsonl', '{"file":"a.txt","fields":{},"entities":[],"indicators":[]}\n');
    expect((await importAll()).last).toMatchObject({
      addedCount: 1,
      failedCount: 0,
      totalCount: 1,
    });
  });
});
