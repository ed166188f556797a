import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LabelledArticle } from '../shared/dataset.ts';
import { chooseFile, chooseFolder, chooseMenu, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const TITLE = 'Huyện Khe Vàng sơ kết 6 tháng đầu năm 2022';

const names = Array.from({ length: 6 }, (_, index) => `tin ${index}.txt`);

async function openReports(app: RunningApp, folder: string): Promise<CorpusPage> {
  const others = names.map((name, index) => {
    const text = `Xã Bản Mới số ${index} họp bàn việc làm đường.\nNgày ${index + 1}/3/2022, ủy ban xã thu ${index + 20} triệu đồng.\n`;
    return [name, text] as const;
  });
  const files = { 'report.txt': REPORT, ...Object.fromEntries(others) };
  const articles = await writeFiles(join(folder, 'articles'), files);
  const corpus = new CorpusPage(app.page);
  await corpus.waitForArticles(9);
  await chooseFolder(app.electron, articles);
  await corpus.openFolder();
  await corpus.waitForArticles(7);
  return corpus;
}

/** Accepts the title of the report. */
async function decide(corpus: CorpusPage): Promise<void> {
  const article = await corpus.open(TITLE);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await article.backToList();
}

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import a dataset' });

test('brat, tables and parts are whole, proved, and tell what they lose', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const brat = join(folder, 'marks');
  await chooseFile(app.electron, brat);
  let screen = await corpus.export();
  await screen.chooseFormat('brat stand-off');
  await expect(screen.dialog).toContainText('annotation.conf');
  await screen.start();
  await screen.waitForDone(7);
  await screen.close();
  const there = await readdir(brat);
  expect(there).toEqual(expect.arrayContaining(['report.ann', 'report.txt', 'annotation.conf']));
  expect(await readFile(join(brat, 'report.txt'), 'utf8')).toBe(REPORT);

  const workbook = join(folder, 'all.xlsx');
  await chooseFile(app.electron, workbook);
  screen = await corpus.export();
  await screen.chooseFormat('Excel workbook');
  await screen.start();
  await screen.waitForDone(7);
  await screen.close();
  expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK');

  const parts = join(folder, 'parts');
  await chooseFile(app.electron, parts);
  screen = await corpus.export();
  await screen.chooseFormat('IOB2, two columns');
  await expect(screen.dialog).toContainText('entities');
  await screen.dialog.getByRole('checkbox', { name: /Part into train/ }).click();
  const share = screen.dialog.getByRole('textbox', { name: 'train %' });
  await expect(share).toBeInViewport();
  await share.fill('x');
  // Beside the shares, and where the preview was.
  await expect(screen.dialog.getByText('Give numbers, at least two')).toHaveCount(2);
  await expect(screen.dialog.getByRole('button', { name: /^Export 7 articles/ })).toBeDisabled();
  await share.fill('60');
  await screen.dialog.getByRole('textbox', { name: 'test %' }).fill('30');
  await screen.start();
  await screen.waitForDone(7);
  const files = ['DATASET.md', 'LOSSES.md', 'dev.iob2', 'splits.json', 'test.iob2', 'train.iob2'];
  expect((await readdir(parts)).sort()).toEqual(files);
  expect(await readFile(join(parts, 'LOSSES.md'), 'utf8')).toContain('indicators');
  expect((await readdir(folder)).filter((name) => name.includes('.partial-'))).toEqual([]);
});

test('a dataset comes back into a profile that knows nothing', async ({ start, folder }) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  await decide(corpus);
  const file = join(folder, 'dataset.jsonl');
  await chooseFile(app.electron, file);
  const screen = await corpus.export();
  await screen.start();
  await screen.waitForDone(7);
  await app.quit();

  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const report = lines
    .map((line) => LabelledArticle.parse(JSON.parse(line)))
    .find((line) => line.file === 'report.txt');
  expect(report?.fields['title']?.verdict).toBe('accepted');
  const labelled = {
    ...report,
    entities: [{ label: 'NHÃN MỚI', start: 0, end: 5, text: 'Huyện' }],
  };
  await writeFile(file, `${JSON.stringify({ ...labelled, relations: undefined })}\n`);
  const fresh = await start();
  await new CorpusPage(fresh.page).waitForArticles(7);
  await chooseMenu(fresh.electron, 'importDataset');
  await chooseFolder(fresh.electron, file);
  const dialog = importDialog(fresh.page);
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog).toContainText('1 article');
  await expect(dialog).toContainText('NHÃN MỚI');
  await dialog.getByRole('radio', { name: /As a new folder/ }).click();
  await chooseFile(fresh.electron, join(folder, 'again'));
  await dialog.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(dialog).toContainText('decisions imported');
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  const moved = new CorpusPage(fresh.page);
  await moved.waitForArticles(1);
  const article = await moved.open(TITLE);
  await expect(article.field('Title')).toContainText('Accepted');
  await article.tab('Entities').click();
  await expect(fresh.page.getByText('NHÃN_MỚI').first()).toBeVisible();
});

test('a bundle opens with everything; one that is cut off is refused', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  await decide(corpus);
  const bundle = join(folder, 'work.dau');
  await chooseFile(app.electron, bundle);
  await chooseMenu(app.electron, 'saveBundle');
  const saving = app.page.getByRole('dialog', { name: 'Save the project bundle' });
  await expect(saving).toContainText('7 articles saved with everything');
  await saving.getByRole('button', { name: 'Close' }).first().click();

  const bytes = await readFile(bundle);
  const cut = join(folder, 'cut.dau');
  await writeFile(cut, bytes.subarray(0, bytes.length - 40));
  await chooseFolder(app.electron, cut);
  await chooseMenu(app.electron, 'openBundle');
  const opening = app.page.getByRole('dialog', { name: 'Open a project bundle' });
  await expect(opening).toContainText('The bundle is unfinished');
  await opening.getByRole('button', { name: 'Close' }).first().click();

  await chooseFolder(app.electron, bundle);
  await chooseFile(app.electron, join(folder, 'elsewhere'));
  await chooseMenu(app.electron, 'openBundle');
  await expect(opening).toContainText('7 articles opened with everything');
  await opening.getByRole('button', { name: 'Close' }).first().click();
  await corpus.waitForArticles(7);
  await expect(corpus.switch).toContainText('elsewhere');
  const article = await corpus.open(TITLE);
  await expect(article.field('Title')).toContainText('Accepted');
  expect((await readdir(join(folder, 'elsewhere'))).sort()).toEqual(['report.txt', ...names]);
});
