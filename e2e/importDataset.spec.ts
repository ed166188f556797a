import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { chooseFolder, chooseMenu, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const TITLE = 'Huyện Khe Vàng sơ kết 6 tháng đầu năm 2022';

function markOf(words: string, label: string): [number, number, string] {
  const start = REPORT.indexOf(words);
  return [start, start + words.length, label];
}

async function openReport({ page, electron }: RunningApp, folder: string): Promise<CorpusPage> {
  const articles = await writeFiles(join(folder, 'articles'), { 'report.txt': REPORT });
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  return corpus;
}

async function decide(dialog: Locator, label: string, becomes: string): Promise<void> {
  await dialog.getByRole('combobox', { name: `What becomes of ${label}` }).click();
  await dialog.page().getByRole('option', { name: becomes, exact: true }).click();
}

test('labels of another tool become those of the project, new ones, or are left out', async ({
  start,
  folder,
}) => {
  const label = [
    markOf('hội nghị sơ kết', 'CUỘC_HỌP'),
    markOf('cùng kỳ', 'KHI NÀO'),
    markOf('chủ trì', 'BỎ'),
  ];
  const line = { id: 7, text: REPORT, label, Comments: ['xem lại'] };
  await writeFiles(folder, { 'theirs.jsonl': `${JSON.stringify(line)}\n` });
  const app = await start();
  const { page, electron } = app;
  const corpus = await openReport(app, folder);

  await chooseMenu(electron, 'importDataset');
  await chooseFolder(electron, join(folder, 'theirs.jsonl'));
  const dialog = page.getByRole('dialog', { name: 'Import a dataset' });
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const unknown = dialog.getByRole('region', { name: 'Labels that the project does not have' });
  await expect(unknown.getByRole('combobox')).toHaveCount(3);
  await expect(dialog.getByRole('combobox', { name: 'Format' })).toBeFocused();
  await expect(dialog.getByRole('region', { name: 'What was found' })).toContainText(
    '1 × comments',
  );
  await decide(unknown, 'CUỘC_HỌP', 'EVENT');
  await decide(unknown, 'BỎ', 'Leave out');
  await expect(unknown.getByRole('combobox', { name: 'What becomes of KHI NÀO' })).toHaveText(
    'Add KHI_NÀO to the project',
  );
  await dialog.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(dialog).toContainText('2 decisions imported');
  await expect(dialog.getByRole('button', { name: 'Close' }).first()).toBeFocused();
  await page.keyboard.press('Enter');

  const article = await corpus.open(TITLE);
  await article.tab('Entities').click();
  const rowOf = (words: string) => article.entities.filter({ hasText: words });
  await expect(rowOf('hội nghị sơ kết')).toContainText('Event');
  await expect(rowOf('cùng kỳ')).toContainText('KHI_NÀO');
  await expect(page.getByText('CUỘC_HỌP')).toHaveCount(0);
  await expect(rowOf('chủ trì')).toHaveCount(0);
});

test('an import that is given up after labels were mapped changes nothing', async ({
  start,
  folder,
}) => {
  const line = { id: 7, text: REPORT, label: [markOf('cùng kỳ', 'KHI NÀO')] };
  await writeFiles(folder, { 'theirs.jsonl': `${JSON.stringify(line)}\n` });
  const app = await start();
  const { page, electron } = app;
  const corpus = await openReport(app, folder);
  await chooseFolder(electron, join(folder, 'theirs.jsonl'));

  const dialog = page.getByRole('dialog', { name: 'Import a dataset' });
  for (const becomes of ['EVENT', 'Leave out']) {
    await chooseMenu(electron, 'importDataset');
    await dialog.getByRole('button', { name: 'Choose a file…' }).click();
    const choice = dialog.getByRole('combobox', { name: 'What becomes of KHI NÀO' });
    await expect(choice).toHaveText('Add KHI_NÀO to the project');
    await decide(dialog, 'KHI NÀO', becomes);
    await expect(choice).toHaveText(becomes);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await expect(corpus.cell(TITLE, 'Status')).toHaveText('New');
  const article = await corpus.open(TITLE);
  await article.tab('Entities').click();
  await expect(article.entities.filter({ hasText: 'Bí thư Huyện ủy' })).not.toHaveCount(0);
  await expect(article.entities.filter({ hasText: 'cùng kỳ' })).toHaveCount(0);
});
