import type * as FileSystem from 'node:fs/promises';
import { mkdir, opendir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ListedBatch } from './corpusListing.ts';
import { listCorpus } from './corpusListing.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

// The tests may run as root, for whom no folder is unreadable: the refusal is faked.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  return { ...real, opendir: vi.fn(real.opendir) };
});

async function list(folder: string): Promise<ListedBatch> {
  const all: ListedBatch = { files: [], failures: [] };
  for await (const { files, failures } of listCorpus(folder)) {
    all.files.push(...files);
    all.failures.push(...failures);
  }
  all.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return all;
}

const paths = ({ files }: ListedBatch) => files.map(({ path }) => path);

async function place(folder: string, path: string, content = 'x'): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('listCorpus', () => {
  it('lists articles of every depth with size and time', async () => {
    const folder = await temporaryFolder();
    await place(folder, 'một.txt', 'bốn');
    await place(folder, 'xã/ấp/hai.TXT');
    const { files, failures } = await list(folder);
    expect(files.map(({ path, byteLength }) => [path, byteLength])).toEqual([
      ['một.txt', 5],
      ['xã/ấp/hai.TXT', 1],
    ]);
    expect(files[0]!.modifiedMs).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });

  it.each([
    ['plain.txt', true, 'an article'],
    ['LOUD.TXT', true, 'the extension in any case'],
    ["it's a 'name'.txt", true, 'quotes and spaces'],
    ['😀 họp.txt', true, 'emoji'],
    ['Ủy ban.txt'.normalize('NFD'), true, 'marks as the file system spells them'],
    ['a..b.txt', true, 'dots that lead nowhere'],
    ['page.HTML', true, 'another format'],
    ['bài.pdf', true, 'one that is not text'],
    ['README.md', false, 'what tells of the folder'],
    ['picture.png', false, 'another kind of file'],
    ['txt', false, 'no extension'],
    ['.hidden.txt', false, 'a hidden file'],
    ['.git/note.txt', false, 'a hidden folder'],
  ])('%s: listed %s (%s)', async (path, isListed) => {
    const folder = await temporaryFolder();
    await place(folder, path);
    expect(paths(await list(folder))).toEqual(isListed ? [path] : []);
  });

  it('does not follow loops and lists nothing twice', async () => {
    const folder = await temporaryFolder();
    await place(folder, 'real/one.txt');
    await symlink(folder, join(folder, 'real', 'up'));
    await symlink(join(folder, 'real'), join(folder, 'again'));
    await symlink(join(folder, 'real', 'one.txt'), join(folder, 'one again.txt'));
    await symlink('itself', join(folder, 'itself'));
    expect(await list(folder)).toMatchObject({ files: [{ path: 'real/one.txt' }], failures: [] });
  });

  it('follows a link to what would not be listed by itself, once', async () => {
    const folder = await temporaryFolder();
    await place(folder, '.store/one.txt');
    await symlink(join(folder, '.store'), join(folder, '.store', 'loop'));
    await symlink(join(folder, '.store'), join(folder, 'shown'));
    await symlink(join(folder, '.store', 'one.txt'), join(folder, 'two.txt'));
    expect(paths(await list(folder))).toEqual(['shown/one.txt', 'two.txt']);
  });

  it('reports links that lead out or to nothing', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await place(other, 'secret.txt');
    await symlink(other, join(folder, 'outside'));
    await symlink(join(other, 'secret.txt'), join(folder, 'secret.txt'));
    await symlink(join(folder, 'gone'), join(folder, 'broken.txt'));
    await symlink(join(folder, 'gone'), join(folder, 'broken.png'));
    const { files, failures } = await list(folder);
    expect(files).toEqual([]);
    expect(failures.map(({ code, path }) => [path, code]).sort()).toEqual([
      ['broken.txt', 'not-found'],
      ['outside', 'outside-corpus'],
      ['secret.txt', 'outside-corpus'],
    ]);
  });

  it('reports an unreadable folder and lists the others', async () => {
    const folder = await temporaryFolder();
    await place(folder, 'locked/one.txt');
    await place(folder, 'open/two.txt');
    const real = vi.mocked(opendir).getMockImplementation()!;
    vi.mocked(opendir).mockImplementation((path, options) =>
      String(path).endsWith('locked') ? Promise.reject(systemError('EACCES')) : real(path, options),
    );
    const listed = await list(folder);
    vi.mocked(opendir).mockImplementation(real);
    expect(paths(listed)).toEqual(['open/two.txt']);
    expect(listed.failures).toMatchObject([{ code: 'unreadable', path: 'locked' }]);
  });

  it.each([
    ['gone', 'no such folder'],
    ['file.txt', 'a file'],
  ])('refuses %s: %s', async (name) => {
    const folder = await temporaryFolder();
    await place(folder, 'file.txt');
    await expect(list(join(folder, name))).rejects.toMatchObject({
      failure: { code: 'not-found', path: join(folder, name) },
    });
  });
});
