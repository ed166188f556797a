import { mkdir, mkdtemp, rm, symlink, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/articleFormat.ts';
import { findFiles, readArticleBytes } from './corpusFolder.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const isText = (name: string) => name.toLowerCase().endsWith('.txt');

function pathsIn(folder: string): string[] {
  const paths: string[] = [];
  for (const found of findFiles(folder, isText)) {
    paths.push(found.ok ? found.value.path : `! ${found.failure.code}`);
  }
  return paths;
}

const emptyFiles = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, '']));

describe('findFiles', () => {
  it.each<[string[], string[], string]>([
    [['b.txt', 'a.txt', 'B.txt'], ['B.txt', 'a.txt', 'b.txt'], 'code unit order'],
    [['a/z.txt', 'a-b.txt', 'a.txt'], ['a-b.txt', 'a.txt', 'a/z.txt'], 'the order of whole paths'],
    [['a.TXT', 'b.txt.gz', 'c.md', 'txt'], ['a.TXT'], 'text files only, however spelled'],
    [['.a.txt', '.git/b.txt', 'c/.d.txt'], [], 'hidden names'],
    [['a b.txt', '"q".txt', "it's.txt"], ['"q".txt', 'a b.txt', "it's.txt"], 'spaces and quotes'],
    [['🌾/lúa.txt', '..a/b.txt'], ['🌾/lúa.txt'], 'emoji; two points hide a name'],
    [['Hòa.txt'.normalize('NFD')], ['Hòa.txt'.normalize('NFD')], 'decomposed as on the disk'],
    [[], [], 'nothing'],
  ])('in %j finds %j (%s)', async (files, expected) => {
    expect(pathsIn(await temporaryFolder(emptyFiles(files)))).toEqual(expected);
  });

  it('comes to the end of a loop of links', async () => {
    const folder = await temporaryFolder(emptyFiles(['a/x.txt', 'b/y.txt']));
    await symlink(folder, join(folder, 'a', 'up'));
    await symlink(join(folder, 'b'), join(folder, 'a', 'across'));
    await symlink(join(folder, 'b', 'y.txt'), join(folder, 'a', 'again.txt'));
    expect(pathsIn(folder)).toEqual(['a/x.txt', 'b/y.txt']);
  });

  it('follows a link that leads out, once', async () => {
    const outside = await temporaryFolder(emptyFiles(['x.txt']));
    await symlink(outside, join(outside, 'self'));
    const folder = await temporaryFolder(emptyFiles(['m.txt']));
    await symlink(outside, join(folder, 'first'));
    await symlink(outside, join(folder, 'second'));
    expect(pathsIn(folder)).toEqual(['first/x.txt', 'm.txt']);
  });

  it('gives a broken link, so that opening it tells why', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'gone'), join(folder, 'a.txt'));
    expect(pathsIn(folder)).toEqual(['a.txt']);
    expect(readArticleBytes(join(folder, 'a.txt'))).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  it('tells of a folder that vanished', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dau-'));
    await rm(folder, { recursive: true });
    expect(pathsIn(folder)).toEqual(['! not-found']);
  });
});

describe('readArticleBytes', () => {
  it('refuses an article that is too large, without reading it', async () => {
    const folder = await temporaryFolder(emptyFiles(['a.txt', 'b.txt']));
    const [large, largest] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    await truncate(large, MAX_FILE_BYTES.text + 1);
    await truncate(largest, MAX_FILE_BYTES.text);
    expect(readArticleBytes(large)).toMatchObject({ failure: { code: 'too-large' } });
    expect(readArticleBytes(largest)).toMatchObject({ ok: true });
  });

  it('refuses a folder with the name of an article', async () => {
    const folder = await temporaryFolder();
    const location = join(folder, 'a.txt');
    await mkdir(location);
    expect(readArticleBytes(location)).toMatchObject({
      failure: { code: 'not-a-file', path: location },
    });
  });
});
