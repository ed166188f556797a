import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseFolder, test, type RunningApp } from './launchApp.ts';
import { ArticlePage, CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';

/** In both themes; the page's policy allows no other way of putting the checker in. */
async function expectAccessible({ page, electron }: RunningApp, screen: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect.poll(() => isDark(page)).toBe(theme === 'dark');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect.soft(told, `${screen}, ${theme}`).toEqual([]);
  }
}

const isDark = (page: Page) =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('the list, its dialogs and the export have no grave fault', async ({ start }) => {
  const app = await start();
  const corpus = new CorpusPage(app.page);
  await corpus.waitForArticles(9);
  await expectAccessible(app, 'list');
  await corpus.search.fill('huyện');
  await corpus.row(BORDER).getByRole('gridcell').first().click();
  await expectAccessible(app, 'list with search and selection');
  await corpus.search.fill('không có đâu');
  await expect(app.page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await expectAccessible(app, 'empty list');
  await corpus.search.fill('');
  await app.page.getByRole('button', { name: 'Settings' }).click();
  await expect(app.page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expectAccessible(app, 'settings');
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(app.page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await expectAccessible(app, 'keyboard');
  await app.page.keyboard.press('Escape');
  const screen = await corpus.export();
  await expect(screen.dialog).toBeVisible();
  await expectAccessible(app, 'export');
});

test('the article has no grave fault in any of its panels', async ({ start }) => {
  const app = await start();
  const corpus = new CorpusPage(app.page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.press('n', 'Enter', 'x');
  await expect(article.field('Printed date')).toContainText('Rejected');
  await expectAccessible(app, 'fields');
  await article.press('e');
  await expectAccessible(app, 'field being edited');
  await article.press('Escape');
  await article.tab('Entities').click();
  await article.press('n');
  await expectAccessible(app, 'entities');
  await expect(article.lit('active').first()).toBeInViewport();
  await article.drag('báo cáo với đoàn công tác');
  await expect(app.page.getByRole('dialog', { name: 'What is this?' })).toBeVisible();
  await expectAccessible(app, 'selection');
  await article.tab('Indicators').click();
  await article.indicators.filter({ hasText: '318 ha' }).click();
  await article.press('e');
  await expectAccessible(app, 'indicator being edited');
  await article.press('Escape', 'h');
  await expect(app.page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await expectAccessible(app, 'history');
});

test('the welcome screen has no grave fault', async ({ start, profile, folder }) => {
  const first = await start();
  const corpus = new CorpusPage(first.page);
  await corpus.waitForArticles(9);
  await chooseFolder(first.electron, await writeFiles(join(folder, 'articles'), { 'a.txt': 'A' }));
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  await first.quit();
  await rm(join(profile, 'corpora.json'));
  const app = await start();
  await expect(app.page.getByRole('button', { name: 'Open folder…' })).toBeVisible();
  await expect(app.page.getByRole('alert')).toContainText('no longer known');
  await expectAccessible(app, 'welcome');
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await new CorpusPage(app.page).waitForArticles(9);
});

test('the keyboard alone leads from the list to an article and back', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await expect(corpus.grid).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: BORDER });
  await expect(heading).toBeVisible();
  const fields = page.getByRole('tab', { name: 'Fields' });
  // The panels are drawn after the text.
  await expect(fields).toBeVisible();
  await page.keyboard.press('F6');
  await expect(fields).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Entities' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(new ArticlePage(page).text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(corpus.grid).toBeFocused();
  await expect(corpus.row(BORDER)).toBeVisible();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(corpus.grid).toBeFocused();
  await corpus.search.focus();
  await page.keyboard.type('son khe');
  await expect(corpus.row(BORDER)).toBeVisible();
  await expect(page.getByText(/^\d of 9 articles$/)).toBeVisible();
});
