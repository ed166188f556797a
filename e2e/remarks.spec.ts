import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';
const said = (page: Page) => page.getByRole('region', { name: 'Details of the mark' });

test('a relation and a note are made by keyboard, and one step is one undo', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);

  await article.goToWords('Lò Văn Thịnh');
  await article.press('d', 'c');
  await article.goToWords('Bí thư Tỉnh ủy');
  await article.press('Enter');
  await expect(article.inspector).toContainText('Lò Văn Thịnh');
  await expect(said(page)).toContainText('holds the post');
  await said(page).getByRole('button', { name: 'Bí thư Tỉnh ủy', exact: true }).press('Enter');
  await expect(article.inspector).toContainText('Accepted');
  await expect(said(page)).toContainText('Lò Văn Thịnh');

  await said(page).getByRole('textbox', { name: 'Note' }).fill('Hỏi lại chức vụ.');
  await article.press('Escape', 'h');
  await expect(page.getByRole('dialog', { name: 'History' })).toContainText('Described');
  await article.press('Escape');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeHidden();
  await article.press('Control+z', 'Control+z');
  await expect(article.inspector).toContainText('Suggested');
  await expect(said(page)).not.toContainText('Lò Văn Thịnh');
});

test('a command is found by letters without diacritics', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  await page.keyboard.type('status skip');
  await article.press('Enter');
  await expect(article.status).toContainText('Skipped');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
  await article.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  await page.keyboard.type('scorecard');
  await article.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Scorecard of the rules' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`details, commands and history pass axe in ${colorScheme}`, async ({ start }) => {
    const { page } = await start();
    const corpus = new CorpusPage(page);
    await corpus.waitForArticles(9);
    await page.emulateMedia({ colorScheme });
    const article = await corpus.open(BORDER);
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await article.goToWords('Huyện uỷ Sơn Khê');
    await article.press('d', 'c');
    await expect(said(page)).toBeVisible();
    await check();
    await article.press('Escape', 'Enter', 'h');
    await expect(page.getByRole('slider', { name: 'Go back in time' })).toBeVisible();
    await check();
    await article.press('Escape');
    await expect(page.getByRole('dialog', { name: 'History' })).toBeHidden();
    await article.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    await check();
  });
}
