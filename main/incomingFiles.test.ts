import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IncomingFiles } from './incomingFiles.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const shorten = (path: string) => basename(path);

/** A dataset beside what nobody has opened. */
async function place(): Promise<string> {
  const folder = await temporaryFolder();
  const dataset = join(folder, 'dataset');
  await mkdir(join(dataset, 'b'), { recursive: true });
  await mkdir(join(dataset, '.git'));
  for (const path of ['b/2.ann', 'b/.hidden', 'a.txt', '.git/config', '../secret.txt']) {
    await writeFile(join(dataset, path), `in ${path}`);
  }
  await symlink(join(folder, 'secret.txt'), join(dataset, 'link.txt'));
  await symlink(folder, join(dataset, 'linked'));
  return dataset;
}

describe('IncomingFiles', () => {
  it('lists all files of a folder but hidden ones and links, in the order of their paths', async () => {
    const { name, location, files } = await new IncomingFiles().open(await place(), shorten);
    expect({ name, location }).toEqual({ name: 'dataset', location: 'dataset' });
    expect(files).toEqual([
      { path: 'a.txt', byteLength: 8 },
      { path: 'b/2.ann', byteLength: 10 },
    ]);
  });

  it('reads a part of what it has listed', async () => {
    const incoming = new IncomingFiles();
    const { openedId } = await incoming.open(await place(), shorten);
    const bytes = await incoming.read(openedId, { path: 'b/2.ann', start: 3, end: 99 });
    expect(new TextDecoder().decode(bytes)).toBe('b/2.ann');
  });

  it.each(['../secret.txt', 'link.txt', '.git/config', 'linked/secret.txt', ''])(
    'does not read %j',
    async (path) => {
      const incoming = new IncomingFiles();
      const { openedId } = await incoming.open(await place(), shorten);
      await expect(incoming.read(openedId, { path, start: 0, end: 9 })).rejects.toMatchObject({
        failure: { code: 'outside-corpus', path },
      });
    },
  );

  it('reads of a single file nothing else of its folder', async () => {
    const dataset = await place();
    const incoming = new IncomingFiles();
    const { openedId, files } = await incoming.open(join(dataset, 'a.txt'), shorten);
    expect(files).toEqual([{ path: 'a.txt', byteLength: 8 }]);
    const asked = { path: 'b/2.ann', start: 0, end: 9 };
    await expect(incoming.read(openedId, asked)).rejects.toThrow();
  });

  it('says that a place is gone, and by its name alone', async () => {
    const gone = join(await place(), 'gone');
    await expect(new IncomingFiles().open(gone, shorten)).rejects.toMatchObject({
      failure: { code: 'not-found', path: 'gone' },
    });
  });
});
