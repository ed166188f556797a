import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusId } from '../shared/article.ts';
import { Corpora, CorporaFile } from './corpora.ts';
import { JsonFile } from './jsonFile.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

async function prepare() {
  const home = await temporaryFolder();
  const sample = join(home, 'program', 'sample');
  await mkdir(sample, { recursive: true });
  const path = join(home, 'corpora.json');
  const load = () =>
    Corpora.load(new JsonFile(path, CorporaFile, () => undefined), { home, sample });
  return { home, sample, path, load };
}

describe('Corpora', () => {
  it('gives a folder one id for ever, whichever way it is reached', async () => {
    const { home, load } = await prepare();
    await mkdir(join(home, 'bài viết'));
    await symlink(join(home, 'bài viết'), join(home, 'link'));
    const first = await (await load()).openFolder(join(home, 'bài viết'));
    const second = await (await load()).openFolder(join(home, 'link'));
    expect(second).toMatchObject({ id: first.id, name: 'bài viết', location: '~/bài viết' });
    expect((await load()).recent()).toHaveLength(1);
  });

  it('gives it the same id when the list of folders is damaged', async () => {
    const { home, path, load } = await prepare();
    const { id } = await (await load()).openFolder(home);
    await writeFile(path, 'damaged');
    const corpora = await load();
    expect(corpora.recent()).toEqual([]);
    expect((await corpora.openFolder(home)).id).toBe(id);
  });

  it('tells folders of one name apart', async () => {
    const { home, load } = await prepare();
    await mkdir(join(home, 'a', 'news'), { recursive: true });
    await mkdir(join(home, 'b', 'news'), { recursive: true });
    const corpora = await load();
    const first = await corpora.openFolder(join(home, 'a', 'news'));
    const second = await corpora.openFolder(join(home, 'b', 'news'));
    expect(first.id).not.toBe(second.id);
    expect(corpora.folderOf(first.id)).toContain(join('a', 'news'));
  });

  it('lists the last twelve, the latest first, and still knows the others', async () => {
    const { home, load } = await prepare();
    const corpora = await load();
    const ids: CorpusId[] = [];
    for (let number = 0; number < 14; number += 1) {
      const folder = join(home, `${number}`);
      await mkdir(folder);
      ids.push((await corpora.openFolder(folder)).id);
    }
    await corpora.reopen(ids[5]!);
    const recent = corpora.recent().map(({ name }) => name);
    expect(recent).toEqual(['5', '13', '12', '11', '10', '9', '8', '7', '6', '4', '3', '2']);
    expect((await load()).folderOf(ids[0]!)).toMatch(/0$/);
  });

  it('keeps the id of a folder that was moved, and gives its old place another', async () => {
    const { home, load } = await prepare();
    await mkdir(join(home, 'news'));
    const { id } = await (await load()).openFolder(join(home, 'news'));
    await rename(join(home, 'news'), join(home, 'archive'));
    const moved = await (await load()).relocate(id, join(home, 'archive'));
    expect(moved).toMatchObject({ id, name: 'archive', location: '~/archive' });
    const corpora = await load();
    expect((await corpora.openFolder(join(home, 'archive'))).id).toBe(id);
    await mkdir(join(home, 'news'));
    const successor = await corpora.openFolder(join(home, 'news'));
    expect(successor.id).not.toBe(id);
    expect((await corpora.openFolder(join(home, 'news'))).id).toBe(successor.id);
    await expect(corpora.relocate(successor.id, join(home, 'archive'))).rejects.toMatchObject({
      failure: { code: 'folder-in-use' },
    });
    await expect(corpora.relocate(CorpusId.parse('never'), home)).rejects.toMatchObject({
      failure: { code: 'unknown-corpus' },
    });
  });

  it('opens the sample under its own id and does not list it', async () => {
    const { sample, load } = await prepare();
    const corpora = await load();
    const handle = await corpora.openSample();
    expect(handle).toMatchObject({ id: 'sample', isSample: true });
    expect(await corpora.openFolder(sample)).toMatchObject({ id: 'sample', isSample: true });
    expect(await corpora.reopen(handle.id)).toMatchObject({ id: 'sample' });
    expect(corpora.folderOf(handle.id)).toBe(sample);
    expect(corpora.recent()).toEqual([]);
  });

  it('says what is wrong with a folder that has gone and an id that it never gave', async () => {
    const { home, load } = await prepare();
    const corpora = await load();
    await mkdir(join(home, 'news'));
    const { id } = await corpora.openFolder(join(home, 'news'));
    await rm(join(home, 'news'), { recursive: true });
    await expect(corpora.reopen(id)).rejects.toMatchObject({ failure: { code: 'not-found' } });
    await expect(corpora.reopen(CorpusId.parse('other'))).rejects.toMatchObject({
      failure: { code: 'unknown-corpus' },
    });
    expect(corpora.recent()).toHaveLength(1);
  });
});
