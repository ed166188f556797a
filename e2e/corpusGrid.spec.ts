import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const ARTICLES = 120;
const DISTRICTS = ['Khe Vàng', 'Sơn Khê', 'Mường Lâm', 'Ân Hải', 'Đông Giang'];
const NEWS = [
  'Hoà giải ở cơ sở được 12 tổ hòa giải làm tốt.',
  'Thu ngân sách đạt 125,5 tỷ đồng, tăng 12% so với cùng kỳ.',
  'Thuỷ lợi nội đồng được nạo vét 14 km kênh mương.',
];

/** Different articles: five districts, three pieces of news, a day in each month. */
function invent(index: number): [string, string] {
  const district = DISTRICTS[index % DISTRICTS.length] ?? '';
  const news = NEWS[index % NEWS.length] ?? '';
  const day = `${1 + (index % 28)}/${1 + (index % 12)}/2022`;
  const text = [
    `Huyện ${district} sơ kết lần thứ ${index + 1}`,
    `Sáng ${day}, Huyện ủy ${district} tổ chức hội nghị sơ kết.`,
    news,
  ];
  return [`${district}/bai-${index + 1}.txt`, `${text.join('\n\n')}\n`];
}

async function openInvented({ page, electron }: RunningApp, folder: string): Promise<CorpusPage> {
  const files = Object.fromEntries(Array.from({ length: ARTICLES }, (_, index) => invent(index)));
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, await writeFiles(join(folder, 'bao'), files));
  await corpus.openFolder();
  await corpus.waitForArticles(ARTICLES);
  return corpus;
}

/** The titles of the first rows, in their order on the screen. */
async function firstTitles(corpus: CorpusPage, count: number): Promise<(string | null)[]> {
  const rows = Array.from({ length: count }, (_, at) =>
    corpus.grid.locator(`[aria-rowindex="${at + 2}"] [data-column="title"]`),
  );
  return Promise.all(rows.map((row) => row.textContent()));
}

const heading = (corpus: CorpusPage, name: string): Locator =>
  corpus.grid.getByRole('columnheader', { name }).getByRole('button').first();

const listed = (page: Page, count: number) =>
  expect(page.getByText(`${count} of ${ARTICLES} articles`)).toBeVisible();

test('words, phrases, expressions and terms find articles, each with its sentence', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openInvented(app, folder);
  await corpus.search.fill('thu ngan sach');
  await listed(app.page, 40);
  await expect(corpus.grid.getByRole('row').nth(1)).toContainText('Thu ngân sách đạt 125,5 tỷ');
  await corpus.search.fill('thù ngân sách');
  await expect(app.page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await corpus.search.fill('"hòa giải" "mường lâm"');
  await listed(app.page, 8);
  await corpus.search.fill('/\\d+ km/ status:new');
  await listed(app.page, 40);
  await corpus.search.fill('status:reviewed thuỷ lợi');
  await expect(app.page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await corpus.search.fill('/(km/');
  await expect(app.page.getByText('This expression cannot be read')).toBeVisible();
});

test('facets, several orders and a saved view narrow and arrange the list', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  const corpus = await openInvented(app, folder);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const months = page.getByRole('group', { name: 'Date of the event' });
  await months.getByRole('button', { name: 'Mar 2022: 10 articles' }).click();
  await listed(page, 10);
  await months.getByRole('button', { name: 'May 2022: 10 articles' }).click({
    modifiers: ['Shift'],
  });
  await listed(page, 30);
  await heading(corpus, 'Event').click();
  await heading(corpus, 'Title').click({ modifiers: ['Shift'] });
  await heading(corpus, 'Title').click({ modifiers: ['Shift'] });
  await expect
    .poll(() => firstTitles(corpus, 4))
    .toEqual([
      'Huyện Mường Lâm sơ kết lần thứ 53',
      'Huyện Sơn Khê sơ kết lần thứ 77',
      'Huyện Sơn Khê sơ kết lần thứ 17',
      'Huyện Khe Vàng sơ kết lần thứ 101',
    ]);
  const views = page.getByRole('button', { name: 'Views' });
  await views.press('Enter');
  await page.getByRole('menuitem', { name: 'Save this view…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Mùa xuân');
  await page.keyboard.press('Enter');
  await expect(views).toBeFocused();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText(`${ARTICLES} articles`, { exact: true })).toBeVisible();
  await views.click();
  await page.getByRole('menuitem', { name: 'Mùa xuân', exact: true }).click();
  await listed(page, 30);
});

/** How many lists the store remembers, with the order that was chosen last. */
const viewCount = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('dau');
        opening.onsuccess = () => {
          const store = opening.result.transaction('gridViews').objectStore('gridViews');
          const reading = store.getAll() as IDBRequest<
            { view: { sorting: { column: string }[] } }[]
          >;
          reading.onsuccess = () => {
            opening.result.close();
            resolve(
              reading.result.filter(({ view }) => view.sorting[0]?.column === 'title').length,
            );
          };
        };
      }),
  );

test('columns are chosen by keyboard and are as they were left after a restart', async ({
  start,
  folder,
}) => {
  const first = await start();
  const corpus = await openInvented(first, folder);
  await first.page.getByRole('button', { name: 'Column “Place”' }).focus();
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('menuitem', { name: 'Hide' }).waitFor();
  await first.page.keyboard.press('End');
  await first.page.keyboard.press('Enter');
  await expect(corpus.grid.getByRole('columnheader', { name: 'Place' })).toBeHidden();
  await heading(corpus, 'Title').click();
  await expect.poll(() => viewCount(first.page)).toBe(1);
  await first.quit();

  const { page } = await start();
  const later = new CorpusPage(page);
  await later.waitForArticles(ARTICLES);
  await expect(later.grid.getByRole('columnheader', { name: 'Place' })).toBeHidden();
  await expect(later.grid.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('the filters, the columns and a search have no grave fault', async ({ start, folder }) => {
  const app = await start();
  const corpus = await openInvented(app, folder);
  await app.page.getByRole('button', { name: 'Filters', exact: true }).click();
  await corpus.search.fill('ngân sách');
  await listed(app.page, 40);
  for (const theme of ['light', 'dark'] as const) {
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect
      .soft(
        grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        theme,
      )
      .toEqual([]);
  }
});
