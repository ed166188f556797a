import { mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExportFile, type ExportWriter } from './exportFile.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

/** A disk that is full at the step named. */
function fullDisk(at: 'writeFile' | 'sync'): (path: string) => Promise<ExportWriter> {
  return async (path) => {
    const handle = await open(path, 'wx');
    return {
      writeFile: (content) => handle.writeFile(content),
      sync: () => handle.sync(),
      close: () => handle.close(),
      [at]: () => Promise.reject(systemError('ENOSPC')),
    };
  };
}

describe('ExportFile', () => {
  it('shows nothing at the target before the commit and all of it afterwards', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'dữ liệu.jsonl');
    await writeFile(target, 'old');
    const file = await ExportFile.create(target);
    await file.append('xã\n');
    await file.append('ấp\n');
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await file.commit()).toBe(Buffer.byteLength('xã\nấp\n'));
    expect(await readFile(target, 'utf8')).toBe('xã\nấp\n');
    expect(await readdir(folder)).toEqual(['dữ liệu.jsonl']);
  });

  it('keeps the order of chunks that are handed in at once', async () => {
    const target = join(await temporaryFolder(), 'out.csv');
    const file = await ExportFile.create(target);
    const chunks = Array.from({ length: 50 }, (_, number) => `${number},`);
    await Promise.all(chunks.map((chunk) => file.append(chunk)));
    await file.commit();
    expect(await readFile(target, 'utf8')).toBe(chunks.join(''));
  });

  it('leaves what was there before when it is given up', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'out.jsonl');
    await writeFile(target, 'old');
    const file = await ExportFile.create(target);
    await file.append('new');
    await file.abort();
    expect(await readdir(folder)).toEqual(['out.jsonl']);
    expect(await readFile(target, 'utf8')).toBe('old');
  });

  it.each([['writeFile'], ['sync']] as const)('ends in disk-full: %s', async (step) => {
    const folder = await temporaryFolder();
    const target = join(folder, 'out.jsonl');
    const file = await ExportFile.create(target, fullDisk(step));
    const written = file.append('x').then(() => file.commit());
    await expect(written).rejects.toMatchObject({ failure: { code: 'disk-full', path: target } });
    await file.abort();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes away what a killed export left, and nothing else', async () => {
    const folder = await temporaryFolder();
    const ended = 2 ** 30;
    const names = [
      `old.jsonl.partial-${ended}-0123456789abcdef`,
      `running.jsonl.partial-${process.pid}-0123456789abcdef`,
      'mine.partial-copy',
      'notes.txt',
    ];
    for (const name of names) await writeFile(join(folder, name), 'x');
    await (await ExportFile.create(join(folder, 'out.jsonl'))).commit();
    expect((await readdir(folder)).sort()).toEqual([...names.slice(1), 'out.jsonl'].sort());
  });

  it('replaces the file that a link leads to, not the link', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'real.csv'), 'old');
    await symlink('real.csv', join(folder, 'link.csv'));
    const file = await ExportFile.create(join(folder, 'link.csv'));
    await file.append('new');
    await file.commit();
    expect(await readFile(join(folder, 'real.csv'), 'utf8')).toBe('new');
  });

  it('is unwritable where the folder has gone or a folder has the name', async () => {
    const folder = await temporaryFolder();
    await expect(ExportFile.create(join(folder, 'gone', 'out.csv'))).rejects.toMatchObject({
      failure: { code: 'unwritable' },
    });
    await mkdir(join(folder, 'out.csv'));
    const file = await ExportFile.create(join(folder, 'out.csv'));
    await expect(file.commit()).rejects.toMatchObject({ failure: { code: 'unwritable' } });
    await file.abort();
    expect(await readdir(folder)).toEqual(['out.csv']);
  });
});
