import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetExports } from './datasetExports.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const unknown = { failure: { code: 'unknown-export' } };

describe('DatasetExports', () => {
  it('writes two exports side by side and knows where they lie', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    const first = await exports.begin(join(folder, 'a.csv'));
    const second = await exports.begin(join(folder, 'b.csv'));
    await exports.append(second, 'two');
    await exports.append(first, 'one');
    expect(await exports.commit(first)).toEqual({ target: join(folder, 'a.csv'), byteLength: 3 });
    await exports.commit(second);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('one');
    expect(exports.finishedTarget(second)).toBe(join(folder, 'b.csv'));
  });

  it('knows nothing of an export that never began, was given up or has been finished', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    const givenUp = await exports.begin(join(folder, 'a.csv'));
    await exports.abort(givenUp);
    const finished = await exports.begin(join(folder, 'b.csv'));
    await exports.commit(finished);
    await expect(exports.append('none', 'x')).rejects.toMatchObject(unknown);
    await expect(exports.append(givenUp, 'x')).rejects.toMatchObject(unknown);
    await expect(exports.commit(finished)).rejects.toMatchObject(unknown);
    expect(() => exports.finishedTarget(givenUp)).toThrow('ended or never began');
  });

  it('leaves nothing behind when the program ends in the middle', async () => {
    const folder = await temporaryFolder();
    const exports = new DatasetExports();
    for (const name of ['a.csv', 'b.csv']) {
      await exports.append(await exports.begin(join(folder, name)), 'x');
    }
    await exports.abortAll();
    expect(await readdir(folder)).toEqual([]);
  });
});
