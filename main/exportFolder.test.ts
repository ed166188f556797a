import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExportFolder } from './exportFolder.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const piece = (path: string, chunk: string) => ({ path, chunk });

describe('ExportFolder', () => {
  it('keeps what is there until the commit, and then replaces it whole', async () => {
    const place = await temporaryFolder();
    const target = join(place, 'marks');
    await mkdir(target);
    await writeFile(join(target, 'old.ann'), 'old');
    const folder = await ExportFolder.create(target);
    await folder.append(piece('a.ann', 'T1'));
    expect(await readdir(target)).toEqual(['old.ann']);
    expect(await folder.commit()).toBe(2);
    expect([await readdir(place), await readdir(target)]).toEqual([['marks'], ['a.ann']]);
  });

  it('writes more files in turns than can be open at once', async () => {
    const target = join(await temporaryFolder(), 'marks');
    const folder = await ExportFolder.create(target);
    for (const part of ['one ', 'two']) {
      for (let file = 0; file < 50; file += 1) await folder.append(piece(`${file}.txt`, part));
    }
    expect(await folder.commit()).toBe(350);
    expect(await readdir(target)).toHaveLength(50);
    expect(await readFile(join(target, '0.txt'), 'utf8')).toBe('one two');
  });

  it('leaves everything as it was when the disk is full or it is given up', async () => {
    const place = await temporaryFolder();
    const target = join(place, 'marks');
    await mkdir(target);
    await writeFile(join(target, 'old.ann'), 'old');
    const folder = await ExportFolder.create(target, async (path, flags) => {
      const handle = await open(path, flags);
      return {
        writeFile: () => Promise.reject(systemError('ENOSPC')),
        sync: () => handle.sync(),
        close: () => handle.close(),
      };
    });
    const failure = { code: 'disk-full', path: target };
    await expect(folder.append(piece('a.ann', 'T1'))).rejects.toMatchObject({ failure });
    await folder.abort();
    expect([await readdir(place), await readdir(target)]).toEqual([['marks'], ['old.ann']]);
  });

  it('puts back what was there when the new folder cannot be moved in', async () => {
    const place = await temporaryFolder();
    const target = join(place, 'marks');
    await mkdir(target);
    await writeFile(join(target, 'old.ann'), 'old');
    const folder = await ExportFolder.create(target);
    await folder.append(piece('a.ann', 'T1'));
    const partial = (await readdir(place)).find((name) => name !== 'marks') ?? '';
    await rename(join(place, partial), join(place, 'taken away'));
    await expect(folder.commit()).rejects.toMatchObject({ failure: { path: target } });
    expect(await readdir(target)).toEqual(['old.ann']);
  });

  it.each(['', '/etc/x', '../x', 'a/../../x', 'a//x', 'c:x', 'a\\x', 'a\0'])(
    'writes nothing at %j',
    async (path) => {
      const place = await temporaryFolder();
      const folder = await ExportFolder.create(join(place, 'marks'));
      const failure = { code: 'invalid-request' };
      await expect(folder.append(piece(path, 'x'))).rejects.toMatchObject({ failure });
      await folder.abort();
      expect(await readdir(place)).toEqual([]);
    },
  );

  it('is refused where a file is, and takes away what a killed export left', async () => {
    const place = await temporaryFolder();
    await writeFile(join(place, 'marks'), '');
    await mkdir(join(place, 'other.partial-999999999-0123456789abcdef'));
    const failure = { code: 'name-taken' };
    await expect(ExportFolder.create(join(place, 'marks'))).rejects.toMatchObject({ failure });
    await (await ExportFolder.create(join(place, 'new'))).abort();
    expect(await readdir(place)).toEqual(['marks']);
  });

  it('puts back what a killed export was about to replace', async () => {
    const place = await temporaryFolder();
    const leftover = (name: string) => join(place, `${name}-999999999-0123456789abcdef`);
    await mkdir(leftover('marks.before'));
    await mkdir(leftover('marks.partial'));
    await mkdir(leftover('others.before'));
    await mkdir(join(place, 'others'));
    await writeFile(join(leftover('marks.before'), 'old.ann'), 'old');
    await (await ExportFolder.create(join(place, 'new'))).abort();
    expect((await readdir(place)).sort()).toEqual(['marks', 'others']);
    expect(await readdir(join(place, 'marks'))).toEqual(['old.ann']);
  });
});
