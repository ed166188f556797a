import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CorpusId } from '../shared/article.ts';
import type { CorpusPage } from '../shared/corpus.ts';
import { CorpusPages } from './corpusPages.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const corpusId = CorpusId.parse('here');

const FILE_COUNT = 5_000;
const folder = await mkdtemp(join(tmpdir(), 'dau-pages-'));

beforeAll(async () => {
  for (let inner = 0; inner < 10; inner += 1) {
    await mkdir(join(folder, `${inner}`));
    const numbers = Array.from({ length: FILE_COUNT / 10 }, (_, number) => number);
    await Promise.all(
      numbers.map((number) => writeFile(join(folder, `${inner}/${number}.txt`), '')),
    );
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('CorpusPages', () => {
  it('gives 5,000 files once each, in pages of bounded length', async () => {
    const pages = new CorpusPages();
    const read: CorpusPage[] = [await pages.first(corpusId, folder)];
    for (let cursor = read[0]!.cursor; cursor !== null; cursor = read.at(-1)!.cursor) {
      read.push(await pages.next(corpusId, cursor));
    }
    const paths = read.flatMap(({ files }) => files.map(({ path }) => path));
    expect(new Set(paths).size).toBe(FILE_COUNT);
    expect(paths).toHaveLength(FILE_COUNT);
    expect(read.length).toBeGreaterThan(2);
    expect(Math.max(...read.map(({ files }) => files.length))).toBeLessThan(2_100);
  });

  it('ends a listing of an empty folder at once', async () => {
    const page = await new CorpusPages().first(corpusId, await temporaryFolder());
    expect(page).toEqual({ files: [], failures: [], cursor: null });
  });

  it.each<[string | null, CorpusId, string]>([
    ['made up', corpusId, 'no listing has this cursor'],
    [null, CorpusId.parse('elsewhere'), 'the listing is of another corpus'],
  ])('refuses cursor %s of %s: %s', async (cursor, asked) => {
    const pages = new CorpusPages();
    const first = await pages.first(corpusId, folder);
    await expect(pages.next(asked, cursor ?? first.cursor!)).rejects.toMatchObject({
      failure: { code: 'invalid-request' },
    });
  });

  it('lets the oldest of many unfinished listings lapse', async () => {
    const pages = new CorpusPages();
    const cursors: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      cursors.push((await pages.first(corpusId, folder)).cursor!);
    }
    await expect(pages.next(corpusId, cursors[0]!)).rejects.toMatchObject({
      failure: { code: 'invalid-request' },
    });
    await expect(pages.next(corpusId, cursors[8]!)).resolves.toMatchObject({ failures: [] });
  });
});
