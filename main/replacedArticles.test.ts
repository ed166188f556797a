import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replacesArticles } from './replacedArticles.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

/** `news` was opened: it holds articles, an export of marks and an empty folder. */
async function prepare(): Promise<string> {
  const home = await temporaryFolder();
  const folders = ['news/2021/may', 'news/marks', 'news/empty', 'other'];
  for (const folder of folders) await mkdir(join(home, folder), { recursive: true });
  const files = ['news/one.txt', 'news/2021/may/two.txt', 'news/marks/one.ann', 'other/one.txt'];
  for (const file of files) await writeFile(join(home, file), 'Xã họp.');
  await symlink(join(home, 'news'), join(home, 'link'));
  await symlink(join(home, 'news', 'one.txt'), join(home, 'other', 'link.txt'));
  return home;
}

it.each([
  ['news', true, 'the folder itself'],
  ['link', true, 'a link to it'],
  ['', true, 'a folder around it'],
  ['news/2021', true, 'a folder in it, with articles further below'],
  ['link/2021', true, 'the same through a link'],
  ['news/one.txt', true, 'an article'],
  ['other/link.txt', true, 'a link to an article'],
  ['news/marks', false, 'an earlier export in it'],
  ['news/empty', false, 'an empty folder in it'],
  ['news/marks/one.ann', false, 'a file in it that is no article'],
  ['news/new.jsonl', false, 'nothing is there yet'],
  ['link/new/data.csv', false, 'not even the folder is there'],
  ['other', false, 'articles that nobody opened'],
  ['other/one.txt', false, 'an article that nobody opened'],
  ['newspaper', false, 'only the name begins alike'],
])('an export to %j takes the place of articles: %j (%s)', async (target, expected) => {
  const home = await prepare();
  expect(await replacesArticles(join(home, target), [join(home, 'news')])).toBe(expected);
  expect(await readFile(join(home, 'news', 'one.txt'), 'utf8')).toBe('Xã họp.');
});
