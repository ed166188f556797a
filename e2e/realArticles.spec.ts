import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { ROOT } from '../build/root.ts';
import { DatasetArticle } from '../shared/dataset.ts';
import { chooseFile, chooseFolder, test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const MISSING = existsSync(CORPUS) ? null : `There are no real articles at ${CORPUS}`;
if (MISSING !== null) console.log(`Skipped: ${MISSING}`);

async function readDataset(file: string): Promise<Map<string, DatasetArticle>> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const articles = lines.map((line) => DatasetArticle.parse(JSON.parse(line)));
  return new Map(articles.map((article) => [article.file, article]));
}

/** What the command finds in the real articles. */
async function exportByCommand(out: string): Promise<Map<string, DatasetArticle>> {
  const command = join(ROOT, 'dist', 'dau', 'dau.js');
  const args = ['export', CORPUS, '--format', 'jsonl', '--out', out];
  await promisify(execFile)(process.execPath, [command, ...args]);
  return readDataset(out);
}

test('each real article opens, shows its extraction and is exported as by the command', async ({
  start,
  folder,
}) => {
  test.skip(MISSING !== null, MISSING ?? '');
  const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt'));
  const expected = await exportByCommand(join(folder, 'command.jsonl'));
  const { page, electron } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, CORPUS);
  await corpus.openFolder();
  await corpus.waitForArticles(files.length);

  for (const file of files) {
    const found = expected.get(file);
    const article = await corpus.open(file);
    await expect(article.field('Title')).toContainText(/Suggested|Nothing found/);
    const title = found?.fields['title']?.value ?? null;
    if (title !== null) await expect(article.field('Title')).toContainText(title);
    await expect(article.text.locator('mark').first()).toBeVisible();
    await article.tab('Entities').click();
    await expect(article.entities.first()).toContainText('Suggested');
    await article.tab('Indicators').click();
    const first = found?.indicators[0]?.text.replaceAll(/\s+/gu, ' ');
    if (first === undefined) await expect(page.getByText('No indicators yet')).toBeVisible();
    else await expect(article.indicators.nth(1)).toContainText(first);
    await article.backToList();
  }

  await chooseFile(electron, join(folder, 'app.jsonl'));
  const screen = await corpus.export();
  await screen.start();
  await screen.waitForDone(files.length);
  expect(await readDataset(join(folder, 'app.jsonl'))).toEqual(expected);
});
