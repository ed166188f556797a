import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DatasetExports } from './datasetExports.ts';
import { ExportFileSet } from './exportFileSet.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const piece = (chunk: string, path = '') => ({ path, chunk });
const unknown = { failure: { code: 'unknown-export' } };

describe('DatasetExports', () => {
  it('writes two exports side by side and knows where they lie', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    const first = await exports.begin(join(folder, 'a.csv'), 'file');
    const second = await exports.begin(join(folder, 'b.csv'), 'file');
    await exports.append(second, piece('two'));
    await exports.append(first, piece('one'));
    expect(await exports.commit(first)).toEqual({ target: join(folder, 'a.csv'), byteLength: 3 });
    await exports.commit(second);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('one');
    expect(exports.finishedTarget(second)).toBe(join(folder, 'b.csv'));
  });

  it('knows nothing of an export that never began, was given up or has been finished', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    const givenUp = await exports.begin(join(folder, 'a.csv'), 'file');
    await exports.abort(givenUp);
    const finished = await exports.begin(join(folder, 'b.csv'), 'file');
    await exports.commit(finished);
    await expect(exports.append('none', piece('x'))).rejects.toMatchObject(unknown);
    await expect(exports.append(givenUp, piece('x'))).rejects.toMatchObject(unknown);
    await expect(exports.commit(finished)).rejects.toMatchObject(unknown);
    expect(() => exports.finishedTarget(givenUp)).toThrow('ended or never began');
  });

  it('writes a folder, and what stands beside a file, each whole', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    const set = await exports.begin(join(folder, 'marks'), 'folder');
    await exports.append(set, piece('T1', 'a/b.ann'));
    await exports.append(set, { path: 'c.parquet', chunk: Uint8Array.of(1, 2, 255) });
    const range = { path: 'c.parquet', start: 1, end: 9 };
    expect(await exports.read(set, range)).toEqual(Uint8Array.of(2, 255));
    const file = await exports.begin(join(folder, 'a.jsonl'), 'file');
    await exports.append(file, piece('{}'));
    await exports.append(file, piece('none', 'losses.md'));
    expect((await readdir(folder)).filter((name) => !name.includes('.partial-'))).toEqual([]);
    expect(await exports.commit(set)).toEqual({ target: join(folder, 'marks'), byteLength: 5 });
    await exports.commit(file);
    expect((await readdir(folder)).sort()).toEqual(['a.jsonl', 'a.jsonl.losses.md', 'marks']);
    expect(await readFile(join(folder, 'marks/a/b.ann'), 'utf8')).toBe('T1');
  });

  it.each(['../x', 'x/../../y', '/x', 'a/b', 'a\\b', '.x', 'x.', 'Losses.md', 'a\0'])(
    'ends, with nothing left behind, when something is to be written at %j beside a file',
    async (path) => {
      const folder = await temporaryFolder();
      const exports = new DatasetExports();
      const file = await exports.begin(join(folder, 'a.jsonl'), 'file');
      await exports.append(file, piece('{}'));
      const failure = { code: 'invalid-request', path };
      await expect(exports.append(file, piece('x', path))).rejects.toMatchObject({ failure });
      await expect(exports.commit(file)).rejects.toMatchObject(unknown);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('leaves nothing behind when the program ends in the middle', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    for (const name of ['a.csv', 'b.csv']) {
      await exports.append(await exports.begin(join(folder, name), 'file'), piece('x'));
    }
    await exports.abortAll();
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives up every export even when one cannot be removed', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    await exports.begin(join(folder, 'a.csv'), 'file');
    const stuck = vi.spyOn(ExportFileSet.prototype, 'abort');
    stuck.mockRejectedValueOnce(systemError('EROFS'));
    await exports.begin(join(folder, 'b.csv'), 'file');
    await expect(exports.abortAll()).rejects.toMatchObject({ errors: [{ code: 'EROFS' }] });
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^a\.csv\.partial-/)]);
  });
});
