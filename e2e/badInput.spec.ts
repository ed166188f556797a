import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const MEGABYTE = 1024 * 1024;

async function open({ page, electron }: RunningApp, articles: string): Promise<CorpusPage> {
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  return corpus;
}

test('good articles are listed, bad files are told with their reason', async ({
  start,
  folder,
}) => {
  const articles = await writeFiles(join(folder, 'articles'), {
    'good.txt': REPORT,
    'year 2022/two words.txt': REPORT,
    [`it's "quoted".txt`]: REPORT,
    'mùa vàng 🌾.txt': REPORT,
    [`${'Tin tức Đắk Hồ'.normalize('NFD')}.txt`]: REPORT,
    'up..and..down.txt': REPORT,
    'empty.txt': '',
    'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
    'old code page.txt': Buffer.from('Hội nghị à é ê ò', 'latin1'),
    'huge.txt': Buffer.alloc(16 * MEGABYTE + 1, 'a '),
    'notes.odt': 'no article',
    '.hidden.txt': REPORT,
    '../private.txt': REPORT,
  });
  await symlink('..', join(articles, 'year 2022', 'loop'));
  await symlink(join(folder, 'private.txt'), join(articles, 'outside.txt'));
  await symlink(join(folder, 'nowhere'), join(articles, 'broken link.txt'));

  const corpus = await open(await start(), articles);
  await corpus.waitForArticles(6);
  for (const file of ['good.txt', 'two words.txt', `it's "quoted".txt`, '🌾', 'up..and..down']) {
    await expect(corpus.row(file)).toHaveCount(1);
  }
  await expect(corpus.row('Tin tức Đắk Hồ'.normalize('NFD'))).toHaveCount(1);
  await corpus.open('🌾').then((article) => article.backToList());

  await expect(corpus.notice('6 files could not be read')).toBeVisible();
  const unread = await corpus.showUnread();
  await expect(unread.rows).toHaveCount(6);
  await expect(unread.reason('empty.txt')).toContainText('The file is empty');
  await expect(unread.reason('binary.txt')).toContainText('It does not hold text');
  await expect(unread.reason('old code page.txt')).toContainText('not in UTF-8');
  await expect(unread.reason('huge.txt')).toContainText('larger than 16 MB');
  await expect(unread.reason('outside.txt')).toContainText('outside the opened folder');
  await expect(unread.reason('broken link.txt')).toContainText('no longer there');

  await writeFile(join(articles, 'old code page.txt'), REPORT);
  await unread.dialog.getByRole('button', { name: 'Read the folder again' }).click();
  await corpus.waitForArticles(7);
  await expect(corpus.notice('5 files could not be read')).toBeVisible();
});

test('a folder without an article says what to do', async ({ start, folder }) => {
  const articles = await writeFiles(join(folder, 'articles'), { 'notes.odt': 'no article' });
  const app = await start();
  const corpus = await open(app, articles);
  await expect(app.page.getByRole('heading', { name: 'No articles in this folder' })).toBeVisible();
  await writeFile(join(articles, 'broken.txt'), '');
  await corpus.readAgain();
  const heading = app.page.getByRole('heading', { name: 'None of the files could be read' });
  await expect(heading).toBeVisible();
});

test('a changed file keeps its decisions, and those whose words are gone are told', async ({
  start,
  folder,
}) => {
  const articles = await writeFiles(join(folder, 'articles'), {
    'report.txt': REPORT,
    'other.txt': REPORT.replaceAll('Khe Vàng', 'Bãi Xanh'),
  });
  const { page, electron } = await start();
  const corpus = await open({ page, electron } as RunningApp, articles);
  await corpus.waitForArticles(2);
  const article = await corpus.open('report.txt');
  await article.tab('Indicators').click();
  await article.indicators.filter({ hasText: '125,5 tỷ đồng' }).click();
  await article.press('Enter');
  await article.drag('chủ trì hội nghị');
  await article.press('8');
  await expect(article.inspector).toContainText('Added by hand');
  await article.backToList();

  const report = join(articles, 'report.txt');
  const changed = (await readFile(report, 'utf8'))
    .replace('chủ trì hội nghị', 'phát biểu')
    .replace('Thu ngân sách', 'Sáu tháng qua, kinh tế của huyện ổn định. Thu ngân sách');
  await writeFile(report, changed);
  await writeFiles(articles, { 'new.txt': REPORT.replaceAll('Khe Vàng', 'Đồng Mới') });
  await corpus.readAgain();
  await corpus.waitForArticles(3);
  await expect(corpus.cell('report.txt', 'Status')).toHaveText('In work');
  await expect(corpus.cell('other.txt', 'Status')).toHaveText('New');
  await page.getByRole('button', { name: 'With lost marks' }).click();
  await corpus.waitForArticles(1);

  await corpus.open('report.txt');
  await expect(page.getByText('1 mark lost its words')).toBeVisible();
  await expect(page.getByText('“chủ trì hội nghị”')).toBeVisible();
  await article.tab('Indicators').click();
  const value = article.indicators.filter({ hasText: '125,5 tỷ đồng' });
  await expect(value).toContainText('Accepted');
  await value.click();
  await expect(article.lit('value')).toHaveText('125,5 tỷ đồng');

  await article.drag('phát biểu');
  await page.getByRole('button', { name: 'Put on the selection' }).click();
  await expect(page.getByText('1 mark lost its words')).toBeHidden();
  await expect(article.mark('phát biểu')).toBeVisible();
});

test('a folder that is gone is told, and its articles stay usable', async ({ start, folder }) => {
  const articles = await writeFiles(join(folder, 'articles'), { 'report.txt': REPORT });
  const first = await start();
  const corpus = await open(first, articles);
  await corpus.waitForArticles(1);
  await rename(articles, join(folder, 'elsewhere'));
  await corpus.readAgain();
  await expect(corpus.notice('It is no longer there')).toBeVisible();
  const article = await corpus.open('report.txt');
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await first.quit();

  const second = await start();
  const again = new CorpusPage(second.page);
  await again.waitForArticles(1);
  await expect(again.notice('The folder “articles” cannot be read just now')).toBeVisible();
  await expect(again.cell('report.txt', 'Status')).toHaveText('In work');
  await rename(join(folder, 'elsewhere'), articles);
  await second.page.getByRole('button', { name: 'Try again' }).click();
  await expect(again.notice('cannot be read just now')).toBeHidden();
  await expect(again.cell('report.txt', 'Status')).toHaveText('In work');
});

test('a file that vanishes after it was listed is told', async ({ start, folder }) => {
  const articles = await writeFiles(join(folder, 'articles'), {
    'report.txt': REPORT,
    'vanishing.txt': REPORT,
  });
  const app = await start();
  await removeWhenRead(app.electron, join(articles, 'vanishing.txt'));
  const corpus = await open(app, articles);
  await corpus.waitForArticles(1);
  await expect(corpus.notice('1 file could not be read')).toBeVisible();
  const unread = await corpus.showUnread();
  await expect(unread.reason('vanishing.txt')).toContainText('no longer there');
  await unread.close();
  await corpus.readAgain();
  await expect(corpus.notice('1 file could not be read')).toBeHidden();
});

/** Takes a file away at the moment when main begins to read it, which is after the listing. */
const removeWhenRead = (electron: ElectronApplication, file: string) =>
  electron.evaluate((_electron, path) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const { realpath } = files;
    const removeFirst = async (asked: string) => {
      if (asked === path) await files.rm(path, { force: true });
      return realpath(asked);
    };
    Object.assign(files, { realpath: removeFirst });
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, file);

test('reading can be stopped and gone on with', async ({ start, folder }) => {
  const COUNT = 1_500;
  const names = Array.from({ length: COUNT }, (_, index) => `${index}.txt`);
  const articles = await writeFiles(
    join(folder, 'articles'),
    Object.fromEntries(names.map((name) => [name, REPORT.repeat(4)])),
  );
  const { page, electron } = await start();
  const corpus = await open({ page, electron } as RunningApp, articles);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(corpus.notice(/^Reading was stopped at/)).toBeVisible();
  await page.getByRole('button', { name: 'Go on reading' }).click();
  await corpus.waitForArticles(COUNT);
  await expect(corpus.notice('could not be read')).toBeHidden();
  await rm(articles, { recursive: true });
});
