import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeArticles } from '../build/bench/writeArticles.ts';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

/** `DAU_E2E_ARTICLES=10000` for the size that the workbench is made for. */
const GENERATED = Number(process.env['DAU_E2E_ARTICLES'] ?? 2_000);
const ARTICLE_BYTES = 1_500;
const IMPORT_MS = 600_000;

const odds = (district: string) => `Huyện ${district} giải quyết đơn thư

Sáng 9/8/2022, UBND huyện ${district} họp. Đã giải quyết 12/20 đơn, đạt 70,1%.

Suối Bạc cạn về mùa khô, nên xã đắp thêm một đập nhỏ.
`;

/** What every view has something of: a release told twice, sums that are wrong. */
const OWN = {
  'own/report.txt': REPORT,
  'own/again.txt': REPORT.replace('BẢO LÂM', 'Theo trang tin của huyện'),
  'own/odd-1.txt': odds('Bản Lợi'),
  'own/odd-2.txt': odds('Thạch Đài'),
  'own/odd-3.txt': odds('Vân Cốc'),
};
const TOTAL = GENERATED + Object.keys(OWN).length;

const count = (number: number) => number.toLocaleString('en');
const listed = (page: Page) => page.getByText(new RegExp(`^[\\d,]+ of ${count(TOTAL)} articles`));
const openTab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).last().click();
const heading = ({ grid }: CorpusPage, name: string): Locator =>
  grid.getByRole('columnheader', { name }).getByRole('button').first();

async function openLarge(app: RunningApp, folder: string): Promise<CorpusPage> {
  const articles = await writeFiles(join(folder, 'bao'), OWN);
  await writeArticles(articles, GENERATED, ARTICLE_BYTES);
  return readAll(app, articles, TOTAL);
}

async function readAll({ page, electron }: RunningApp, articles: string, total: number) {
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  const rowCount = String(total + 1);
  await expect(corpus.grid).toHaveAttribute('aria-rowcount', rowCount, { timeout: IMPORT_MS });
  await corpus.waitForArticles(total);
  return corpus;
}

/** By facet, by two columns, as a saved view, by words and a label. */
async function narrow(page: Page, corpus: CorpusPage): Promise<void> {
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const month = page.getByRole('group', { name: 'Date of the event' }).getByRole('button', {
    name: /^Mar 2022: [\d,]+ articles$/,
  });
  const inMarch = /: (?<own>[\d,]+) /.exec((await month.getAttribute('aria-label')) ?? '');
  await month.click();
  const march = page.getByText(`${inMarch?.groups?.['own'] ?? ''} of ${count(TOTAL)} articles`);
  await expect(march).toBeVisible();
  await heading(corpus, 'Event').click();
  await heading(corpus, 'Title').click({ modifiers: ['Shift'] });
  await expect(corpus.grid.getByRole('row').nth(1)).toContainText('28 Mar 2022');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tháng ba');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText(`${count(TOTAL)} articles`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Tháng ba', exact: true }).click();
  await expect(march).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await corpus.search.fill('label:ORG "don thu"');
  await expect(page.getByText(`3 of ${count(TOTAL)} articles`)).toBeVisible();
  await expect(corpus.grid.getByRole('row').nth(1)).toContainText('giải quyết đơn thư');
}

/** No expression takes longer than the text is long, but this one has thousands of steps a letter. */
const ENDLESS = String.raw`/(\w*\s*\w*\s*){300}không hề có/`;

async function stopEndless(page: Page, corpus: CorpusPage): Promise<void> {
  await corpus.search.fill(ENDLESS);
  await expect(page.getByText(/This takes too long; stopped after/)).toBeVisible({
    timeout: 60_000,
  });
  await corpus.search.fill('');
  await expect(listed(page)).toHaveCount(0);
}

async function decideGroup(page: Page): Promise<void> {
  const queue = page.getByRole('tab', { name: /^Queue/ });
  const before = (await queue.textContent()) ?? '';
  await page.getByRole('searchbox', { name: 'Find words' }).fill('huyen uy muong lam');
  const group = page.getByRole('option', { name: /Huyện ủy Mường Lâm Organisation/ });
  await group.click();
  const members = await membersOf(group);
  await page.keyboard.press('a');
  await expect(page.getByText(`${members ?? ''} suggestions accepted`)).toBeVisible();
  await expect(group).toHaveCount(0);
  await undo(page);
  await expect(group).toHaveCount(1);
  await expect(queue).toHaveText(before);
}

async function tagWords(page: Page): Promise<void> {
  const search = page.getByRole('search').getByRole('searchbox');
  await search.fill('dap nho');
  await search.press('Enter');
  const places = page.getByRole('listbox').getByRole('option');
  await expect(places).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Label to give' }).click();
  await page.getByRole('option', { name: 'Place' }).click();
  await page.getByRole('listbox').press('Space');
  await page.getByRole('button', { name: 'Tag 2 places: Place' }).click();
  await expect(page.getByText('2 places tagged')).toBeVisible();
  await expect(places).toHaveCount(1);
  await undo(page);
  await expect(places).toHaveCount(3);
}

async function markFindings(page: Page): Promise<void> {
  const checks = page.getByRole('list', { name: 'Checks' });
  await checks.getByRole('button', { name: 'Fraction and percentage' }).click({ timeout: 120_000 });
  const list = page.getByRole('grid', { name: 'Findings' });
  await expect(list).toHaveAttribute('aria-rowcount', '3', { timeout: 120_000 });
  await list.focus();
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: 'All 3 in the list' }).click();
  await page.getByRole('button', { name: 'Mark as right' }).click();
  await expect(page.getByText('3 findings marked as right')).toBeVisible();
  await undo(page);
  await expect(list).toHaveAttribute('aria-rowcount', '3');
}

async function correctFields(page: Page): Promise<void> {
  const sheet = page.getByRole('grid', { name: 'Fields' });
  await expect(sheet).toHaveAttribute('aria-rowcount', String(TOTAL + 1));
  const title = page.locator('#sheet-0-0');
  await sheet.focus();
  await page.keyboard.press('a');
  await expect(title).toContainText('Accepted');
  await page.keyboard.press('Control+z');
  await expect(title).toContainText('Suggested');
}

async function seeDuplicates(page: Page): Promise<void> {
  const clusters = page.getByRole('list', { name: /^Articles that tell the same/ });
  const twice = clusters.getByRole('button', { name: /Huyện Khe Vàng sơ kết 6 tháng/ });
  await twice.click({ timeout: 120_000 });
  const chosen = page.getByRole('region', { name: 'The chosen articles' });
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
}

async function seeValue(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('huyen uy khe vang');
  const grid = page.getByRole('grid', { name: 'Values' });
  await expect(grid).toContainText('Huyện ủy Khe Vàng');
  await grid.focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('document', { name: /^Text of the article/ })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(grid).toBeFocused();
}

async function openFromChart(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Which chart' }).click();
  await page.getByRole('option', { name: 'Attainment of the plan by place' }).click();
  const bar = page.getByRole('row', { name: /Mường Lâm/ }).first();
  await bar.getByRole('button').click();
  const articles = page.getByRole('complementary', { name: 'Articles of the chosen part' });
  await articles.getByRole('button').first().click();
  await expect(page.getByRole('document', { name: /^Text of the article/ })).toBeVisible();
}

test(`everything the workbench does is done once over ${count(TOTAL)} articles`, async ({
  start,
  folder,
}) => {
  test.setTimeout(IMPORT_MS + 300_000);
  const app = await start();
  const { page } = app;
  const corpus = await openLarge(app, folder);
  await narrow(page, corpus);
  await stopEndless(page, corpus);
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^Queue/ })).toBeVisible({ timeout: 120_000 });
  await decideGroup(page);
  await openTab(page, /^Find and tag/);
  await tagWords(page);
  await openTab(page, /^Findings/);
  await markFindings(page);
  await openTab(page, /^Fields/);
  await correctFields(page);
  await openTab(page, /^Values/);
  await seeValue(page);
  await openTab(page, /^Duplicates/);
  await seeDuplicates(page);
  await openTab(page, /^Charts/);
  await openFromChart(page);
});

const BULK_ARTICLES = 300;
const BULK_GROUPS = ['Mường Lâm', 'Sơn Khê', 'Phù Lạc'];

test('a kill while a group is decided leaves all of it or nothing, three times', async ({
  start,
  folder,
}) => {
  test.setTimeout(300_000);
  const articles = join(folder, 'bao');
  await writeArticles(articles, BULK_ARTICLES, ARTICLE_BYTES);
  let app = await start();
  await readAll(app, articles, BULK_ARTICLES);
  const ends: string[] = [];
  for (const [round, district] of BULK_GROUPS.entries()) {
    const group = await findGroup(app.page, district);
    const members = await membersOf(group);
    await group.click();
    await app.page.keyboard.press('a');
    // at once, when it has begun if that can be seen, and when it is done
    const done = app.page.getByText(`${members ?? ''} suggestions accepted`);
    const bar = app.page.getByRole('progressbar', { name: 'Decisions written' });
    if (round === 1) await expect(bar.or(done).first()).toBeVisible();
    if (round > 1) await expect(done).toBeVisible();
    await app.kill();
    app = await start();
    const left = await findGroup(app.page, district);
    const isThere = (await left.count()) === 0;
    if (!isThere) expect(await membersOf(left)).toBe(members);
    ends.push(isThere ? 'all' : 'nothing');
    await app.page.getByRole('button', { name: 'Back to the list' }).click();
  }
  console.log(`decided after a kill: ${ends.join(', ')}`);
  expect(ends.at(-1)).toBe('all');
});

const membersOf = async (group: Locator): Promise<string | undefined> =>
  /(?<own>[\d,]+) ×/.exec((await group.textContent()) ?? '')?.groups?.['own'];

/** The group of a district's party committee at the workbench; it may have gone. */
async function findGroup(page: Page, district: string): Promise<Locator> {
  await new CorpusPage(page).waitForArticles(BULK_ARTICLES);
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^Queue/ })).toBeVisible({ timeout: 60_000 });
  const counted = page.getByRole('status').filter({ hasText: /^[\d,]+ groups?$/ });
  await expect(counted).not.toHaveText('0 groups');
  const all = (await counted.textContent()) ?? '';
  await page.getByRole('searchbox', { name: 'Find words' }).fill(`Huyện ủy ${district}`);
  await expect(counted).not.toHaveText(all);
  return page.getByRole('option', { name: new RegExp(`Huyện ủy ${district} Organisation`) });
}
