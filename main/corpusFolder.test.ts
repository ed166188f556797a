import type * as FileSystem from 'node:fs/promises';
import { once } from 'node:events';
import { mkdir, open, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../shared/corpus.ts';
import { isInside, readArticles } from './corpusFolder.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

// The tests may run as root, for whom no file is unreadable: the refusal is faked.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  return { ...real, open: vi.fn(real.open) };
});

describe('readArticles', () => {
  it('reads bytes as they are, in a buffer of their own', async () => {
    const folder = await temporaryFolder();
    const names = ["a 'b' 😀.txt", 'Ủy ban.txt'.normalize('NFD')];
    for (const name of names) await writeFile(join(folder, name), Buffer.from([0xff, 0, 65]));
    const { files, failures } = await readArticles(folder, names);
    expect(files.map(({ path }) => path)).toEqual(names);
    expect([...files[0]!.bytes]).toEqual([0xff, 0, 65]);
    expect(files[0]!.bytes.buffer.byteLength).toBe(3);
    expect(failures).toEqual([]);
  });

  it.each([
    ['../secret.txt', 'upwards'],
    ['sub/../../secret.txt', 'upwards from below'],
    ['sub/./one.txt', 'a spelling that no listing gives'],
    ['/etc/hosts.txt', 'absolute'],
    ['sub//one.txt', 'an empty part'],
    ['one.txt\0.png', 'NUL'],
    ['.hidden/one.txt', 'a hidden folder'],
    ['sub/.one.txt', 'a hidden file'],
    ['passwords.kdbx', 'not an article'],
    ['sub', 'a folder'],
    ['', 'nothing'],
  ])('%j is outside-corpus: %s', async (path) => {
    const folder = join(await temporaryFolder(), 'corpus');
    await mkdir(join(folder, 'sub'), { recursive: true });
    await writeFile(join(folder, '..', 'secret.txt'), 'x');
    await writeFile(join(folder, 'sub', 'one.txt'), 'x');
    expect(await readArticles(folder, [path])).toMatchObject({
      files: [],
      failures: [{ code: 'outside-corpus', path }],
    });
  });

  it('follows links inside the corpus and refuses those that lead out', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(folder, 'one.txt'), 'x');
    await writeFile(join(other, 'secret.txt'), 'x');
    await symlink(join(folder, 'one.txt'), join(folder, 'two.txt'));
    await symlink(join(other, 'secret.txt'), join(folder, 'three.txt'));
    await symlink(other, join(folder, 'four'));
    const read = await readArticles(folder, ['two.txt', 'three.txt', 'four/secret.txt']);
    expect(read).toMatchObject({
      files: [{ path: 'two.txt' }],
      failures: [
        { code: 'outside-corpus', path: 'three.txt' },
        { code: 'outside-corpus', path: 'four/secret.txt' },
      ],
    });
  });

  it('says of each bad file what is wrong and reads the others', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'good.txt'), 'x');
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), MAX_ARTICLE_BYTES + 1);
    await mkdir(join(folder, 'folder.txt'));
    await writeFile(join(folder, 'locked.txt'), 'x');
    const real = vi.mocked(open).getMockImplementation()!;
    vi.mocked(open).mockImplementation((path, flags) =>
      String(path).endsWith('locked.txt')
        ? Promise.reject(systemError('EACCES'))
        : real(path, flags),
    );
    const names = ['huge.txt', 'gone.txt', 'folder.txt', 'locked.txt', 'good.txt'];
    const { files, failures } = await readArticles(folder, names);
    vi.mocked(open).mockImplementation(real);
    expect(files.map(({ path }) => path)).toEqual(['good.txt']);
    expect(failures.map(({ path, code }) => [path, code])).toEqual([
      ['huge.txt', 'too-large'],
      ['gone.txt', 'not-found'],
      ['folder.txt', 'not-a-file'],
      ['locked.txt', 'unreadable'],
    ]);
  });

  it('opens nothing that is neither file nor folder', async () => {
    const folder = await temporaryFolder();
    const server = createServer().listen(join(folder, 'socket.txt'));
    await once(server, 'listening');
    expect(await readArticles(folder, ['socket.txt'])).toMatchObject({
      failures: [{ code: 'not-a-file', path: 'socket.txt' }],
    });
    server.close();
    await once(server, 'close');
  });

  it('fails as a whole when the folder has gone', async () => {
    const folder = join(await temporaryFolder(), 'gone');
    await expect(readArticles(folder, ['one.txt'])).rejects.toMatchObject({
      failure: { code: 'not-found', path: folder },
    });
  });
});

describe('isInside', () => {
  it.each([
    ['/a/b', '/a/b', true, 'the folder itself'],
    ['/a/b', '/a/b/c', true, 'below it'],
    ['/a/b', '/a/bc', false, 'a neighbour whose name begins alike'],
    ['/', '/etc', true, 'everything lies in the root'],
  ])('%s, %s: %s (%s)', (root, path, expected) => {
    expect(isInside(root, path)).toBe(expected);
  });
});
