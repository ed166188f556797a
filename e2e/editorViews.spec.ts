import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseFolder, test } from './launchApp.ts';
import { CorpusPage, focusOfMenu, type ArticlePage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';

const openBorder = async (page: Page): Promise<ArticlePage> => {
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  return corpus.open(BORDER);
};

const check = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

const relate = async (article: ArticlePage, from: string, to: string): Promise<void> => {
  await article.goToWords(from);
  await article.press('c');
  await article.goToWords(to);
  await article.press('Enter');
  await expect(article.inspector).toContainText(from);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`relations are drawn as arcs on demand in ${colorScheme}`, async ({ start }) => {
    const { page } = await start();
    await page.emulateMedia({ colorScheme });
    const article = await openBorder(page);
    await relate(article, 'Lò Văn Thịnh', 'Bí thư Tỉnh ủy');
    await relate(article, 'Lò Văn Thịnh', 'Thường trực Tỉnh ủy');
    const arcs = page.getByRole('group', { name: 'Relations in the text' });
    await expect(arcs).toBeHidden();
    await article.press('Shift+C');
    const post = arcs.getByRole('button', {
      name: 'Lò Văn Thịnh: holds the post: Bí thư Tỉnh ủy',
    });
    await expect(post).toBeVisible();
    await expect(arcs.getByRole('button')).toHaveCount(2);
    await post.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(post.getByText('holds the post')).toBeVisible();
    await check(page);
    await post.press('Enter');
    await expect(article.inspector).toContainText('Bí thư Tỉnh ủy');
    await article.text.focus();
    await article.press('Shift+C');
    await expect(arcs).toBeHidden();
  });

  test(`the text shows a former state in ${colorScheme}`, async ({ start }) => {
    const { page } = await start();
    await page.emulateMedia({ colorScheme });
    const article = await openBorder(page);
    const mark = article.mark('Thường trực Tỉnh ủy').first();
    await article.goToWords('Thường trực Tỉnh ủy');
    await article.press('x');
    await expect(mark).toBeHidden();
    await article.press('h');
    await page.getByRole('slider', { name: 'Go back in time' }).press('Home');
    await expect(mark).toBeVisible();
    const banner = page.getByRole('status').filter({ hasText: 'Nothing can be changed here' });
    await expect(banner).toBeVisible();
    await check(page);
    await article.text.focus();
    await article.press('PageDown', 'Escape');
    await expect(page.getByRole('dialog', { name: 'History' })).toBeHidden();
    await expect(banner).toBeVisible();
    await check(page);
    await article.text.focus();
    await article.press('Shift+A', 'Escape');
    await expect(banner).toBeHidden();
    await expect(mark).toBeHidden();
    await article.press('h');
    await page.getByRole('slider', { name: 'Go back in time' }).press('Home');
    await article.press('Escape');
    await page.getByRole('main').getByRole('button', { name: 'Restore this state' }).click();
    await expect(banner).toBeHidden();
    await expect(mark).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`another article is read beside in ${colorScheme}`, async ({ start }) => {
    const { page } = await start();
    await page.emulateMedia({ colorScheme });
    const article = await openBorder(page);
    await article.press('Control+\\');
    await expect(page.getByRole('combobox', { name: 'Find an article' })).toBeFocused();
    await check(page);
    await page.keyboard.type('truc tuyen');
    await article.press('Enter');
    const pane = page.getByRole('region', { name: 'Article beside' });
    const title = pane.getByRole('heading', { level: 2 }).first();
    await expect(pane.locator('mark').first()).toBeVisible();
    const other = (await title.textContent()) ?? '';
    await check(page);
    await article.text.first().focus();
    await article.press('F6');
    await expect(pane.getByRole('document')).toBeFocused();
    await article.press('Shift+A');
    await expect(article.status).toContainText('New');
    await pane.getByRole('button', { name: 'Change places' }).click();
    await expect(article.heading(other)).toBeVisible();
    await expect(title).toHaveText(BORDER);
    await article.text.first().focus();
    await article.press('Control+\\');
    await expect(pane).toBeHidden();
  });
}

test('what tells the same is offered first, under whatever title', async ({ start, folder }) => {
  const [headline = '', ...told] = REPORT.split('\n');
  const articles = await writeFiles(join(folder, 'articles'), {
    'report.txt': REPORT,
    'alike.txt': [headline, 'Huyện họp bàn việc nhà nông, việc trường lớp và đường sá.'].join(
      '\n\n',
    ),
    'same.txt': ['Tin vắn trong ngày', ...told].join('\n'),
  });
  const { page, electron } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, articles);
  await corpus.openFolder();
  await corpus.waitForArticles(3);
  const article = await corpus.open('report.txt');
  await article.press('Control+\\');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('same.txt');
  await expect(first).toContainText(/\d+\s?% alike/);
});

test('a field is gone to, and said to be unknown with a reason, by keyboard', async ({ start }) => {
  const { page } = await start();
  const article = await openBorder(page);
  await article.press('f');
  await focusOfMenu(page);
  await page.keyboard.type('host');
  await expect(page.getByRole('menuitem', { name: /^Host unit/ })).toBeFocused();
  await article.press('Enter');
  await expect(article.inspector).toContainText('Host unit');
  await article.press('Shift+F');
  await expect(article.inspector).toContainText('Leading official');
  await article.press('Shift+X');
  const reason = page.getByRole('textbox', { name: 'Why it is unknown' });
  await expect(reason).toBeFocused();
  await page.keyboard.type('Bài không nêu tên.');
  await article.press('Enter');
  await expect(article.field('Leading official')).toContainText('Unknown');
  await expect(article.field('Leading official')).toContainText('Bài không nêu tên.');
});

test('a mark is gone to by its letters, a value described from a list', async ({ start }) => {
  const { page } = await start();
  const article = await openBorder(page);
  await article.press('Shift+Q');
  const hints = page.locator('kbd[data-start]');
  await expect(hints.first()).toBeVisible();
  const code = (await hints.nth(2).textContent()) ?? '';
  const offset = await hints.nth(2).getAttribute('data-start');
  await article.press(...Array.from(code));
  await expect(hints).toHaveCount(0);
  const active = article.text.locator('[data-offset]:is([class*="_active_"], [class*="_value_"])');
  await expect(active.first()).toHaveAttribute('data-offset', offset ?? '');
  await article.goToWords('41 tỷ đồng');
  await article.press('Shift+E');
  await focusOfMenu(page);
  await page.keyboard.type('at most');
  await expect(page.getByRole('menuitem', { name: /^at most/ })).toBeFocused();
  await article.press('Enter');
  await expect(article.inspector).toContainText('Corrected');
});

test('the history covers no text in a narrow window, and names values as the panel does', async ({
  start,
}) => {
  const { page, electron } = await start();
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700);
  });
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.field('Part of day').getByRole('button').first().click();
  await article.press('Enter', 'h');
  const history = page.getByRole('dialog', { name: 'History' });
  const entry = history.getByRole('listitem').filter({ hasText: 'Part of day' });
  await expect(entry).toContainText(/Part of day: (Morning|Afternoon|Evening)/);
  // It comes in from the side.
  await expect
    .poll(async () => {
      const [text, sheet] = [await article.text.boundingBox(), await history.boundingBox()];
      return text !== null && sheet !== null && sheet.x - (text.x + text.width);
    })
    .toBeGreaterThanOrEqual(0);
});
