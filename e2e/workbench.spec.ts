import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const NOTE = `Xã Nà Mây làm đường

Ngày 3/8/2022, Huyện ủy Khe Vàng kiểm tra tuyến đường mới. Bà con ven suối Bạc góp 40 ngày công.

Suối Bạc cạn về mùa khô, nên xã đắp thêm một đập nhỏ ở thượng nguồn.
`;

/** The same release on another page, which has its own last line. */
const AGAIN = REPORT.replace('BẢO LÂM', 'Theo trang tin của huyện');

/** Opens three articles, two of which tell the same, and the workbench on them. */
async function openWorkbench({ page, electron }: RunningApp, folder: string): Promise<void> {
  const files = { 'report.txt': REPORT, 'again.txt': AGAIN, 'note.txt': NOTE };
  await writeFiles(join(folder, 'articles'), files);
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, join(folder, 'articles'));
  await corpus.openFolder();
  await corpus.waitForArticles(3);
  await openAgain(page);
}

/** From the list of articles. */
async function openAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Workbench' })).toBeVisible();
}

const openTab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

test('identical suggestions are decided at once, and that is taken back', async ({
  start,
  folder,
}) => {
  const app = await start();
  await openWorkbench(app, folder);
  const { page } = app;
  const tab = page.getByRole('tab', { name: /^Queue/ });
  const before = await tab.textContent();
  await page.getByRole('searchbox', { name: 'Find words' }).fill('huyen uy khe vang');
  const groups = page.getByRole('option', { name: /Huyện ủy Khe Vàng Organisation/ });
  await expect(groups).toHaveCount(1);
  await expect(groups).toContainText('3 ×');
  await groups.click();
  await page.keyboard.press('a');
  await expect(page.getByText('3 suggestions accepted')).toBeVisible();
  await expect(groups).toHaveCount(0);
  await undo(page);
  await expect(groups).toHaveCount(1);
  await expect(tab).toHaveText(before ?? '');
});

test('the queue keeps to the articles of the list', async ({ start, folder }) => {
  const app = await start();
  await openWorkbench(app, folder);
  const { page } = app;
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await new CorpusPage(page).search.fill('làm đường');
  await expect(page.getByText('1 of 3 articles')).toBeVisible();
  await openAgain(page);
  await page.getByRole('searchbox', { name: 'Find words' }).fill('huyen uy khe vang');
  const group = page.getByRole('option', { name: /Huyện ủy Khe Vàng Organisation/ });
  await expect(group).toContainText('1 ×');
  const members = page.getByRole('region', { name: 'The chosen suggestions in their sentences' });
  await expect(members.getByRole('listitem')).toHaveCount(1);
  await expect(members.getByRole('listitem')).toContainText('kiểm tra tuyến đường mới');
  await group.click();
  await page.keyboard.press('a');
  await expect(page.getByText('1 suggestion accepted')).toBeVisible();
  await expect(group).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Which articles' }).click();
  await page.getByRole('option', { name: 'All 3 articles' }).click();
  await expect(group).toContainText('2 ×');
});

test('words are found in all articles and tagged in one step', async ({ start, folder }) => {
  const app = await start();
  await openWorkbench(app, folder);
  const { page } = app;
  await openTab(page, /^Find and tag/);
  const search = page.getByRole('search').getByRole('searchbox');
  await search.fill('/suối (/');
  await search.press('Enter');
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  await search.fill('suoi bac');
  await search.press('Enter');
  const places = page.getByRole('listbox').getByRole('option');
  await expect(places).toHaveCount(2);
  await expect(places.first()).toContainText('Bà con ven suối Bạc góp 40 ngày công.');
  await page.getByRole('combobox', { name: 'Label to give' }).click();
  await page.getByRole('option', { name: 'Place' }).click();
  await expect(page.getByRole('button', { name: 'Tag 2 places: Place' })).toBeEnabled();
  await page.getByRole('listbox').press('Space');
  await page.getByRole('button', { name: 'Tag 1 place: Place' }).click();
  await expect(page.getByText('1 place tagged')).toBeVisible();
  await expect(page.getByText('1 has been decided already')).toBeVisible();
  await expect(places).toHaveCount(1);
  await undo(page);
  await expect(places).toHaveCount(2);
});

test('decisions are carried to an article that tells the same', async ({ start, folder }) => {
  const app = await start();
  await openWorkbench(app, folder);
  const { page } = app;
  await page.getByRole('button', { name: 'Back to the list' }).click();
  const article = await new CorpusPage(page).open('report.txt');
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await openAgain(page);
  await openTab(page, /^Duplicates/);
  const cluster = page.getByRole('region', { name: 'The chosen articles' });
  await expect(cluster.getByRole('button', { name: 'Take as source' })).toHaveCount(1);
  await cluster.getByRole('button', { name: 'What would change' }).click();
  const changes = cluster.getByRole('list', { name: 'What would change' });
  await expect(changes.getByRole('listitem')).toHaveText(/^Accepted\s*Title/);
  await cluster.getByRole('checkbox', { name: /^Carry to / }).click();
  await expect(cluster.getByRole('button', { name: /^Carry 0 decisions/ })).toBeDisabled();
  await cluster.getByRole('checkbox', { name: /^Carry to / }).click();
  await cluster.getByRole('button', { name: /^Carry 1 decision/ }).click();
  await expect(page.getByText('1 decision carried over')).toBeVisible();
  await expect(cluster.getByText(/1 mark/)).toHaveCount(2);
  await undo(page);
  await expect(cluster.getByText(/1 mark/)).toHaveCount(1);
});
