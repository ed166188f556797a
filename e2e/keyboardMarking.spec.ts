import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { chooseFolder, test } from './launchApp.ts';
import { ArticlePage, CorpusPage } from './pages.ts';
import { pressAtOnce } from './pressAtOnce.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';

/** Looks for words in the open article. */
const find = async (article: ArticlePage, words: string): Promise<void> => {
  await article.press('Control+f');
  const box = article.page.getByRole('textbox', { name: 'Find in this article' });
  await expect(box).toBeFocused();
  await box.fill(words);
};

const count = (article: ArticlePage) => article.page.getByRole('search').getByRole('status');

test('words are found, selected and marked without the mouse', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);

  await find(article, 'muc tieu');
  await expect(count(article)).toHaveText(/^1 of \d+$/);
  await article.press('Escape');
  await expect(article.lit('selection')).toHaveText('mục tiêu');
  await article.press('Shift+ArrowRight');
  await expect(article.lit('selection')).toHaveText('mục tiêu kép');
  await article.press('7');
  await expect(article.inspector).toContainText('“mục tiêu kép”');
  await expect(article.inspector).toContainText('Added by hand');

  await article.press('Shift+]');
  await expect(article.inspector).toContainText('“mục tiêu”');
  await article.press('Enter');
  await expect(article.entities.filter({ hasText: 'mục tiêu' })).toContainText('Added by hand');
  await article.press('Control+z', 'Control+z');
  await expect(article.entities.filter({ hasText: 'mục tiêu' })).toHaveCount(0);
});

test('a selection grows and shrinks, and the last label comes again', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);

  await article.press('Control+Home', 'Control+ArrowDown', 'Control+ArrowDown', ';', "'");
  const selected = async () => (await article.lit('selection').allTextContents()).join('');
  await article.press('g');
  await expect.poll(selected).not.toBe('');
  const syllable = await selected();
  await article.press('g');
  await expect.poll(async () => (await selected()).length).toBeGreaterThan(syllable.length);
  await article.press('Shift+g');
  await expect.poll(selected).toBe(syllable);
  await article.press('8');
  await expect(article.inspector).toContainText('Event');
  await article.press('Escape', '.', 'Shift+ArrowRight', 'Shift+ArrowRight', 'r');
  await expect(article.entities.filter({ hasText: 'Added by hand' })).toHaveCount(2);
});

test('one decision is done to its equals, one mark to all occurrences', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const openAtFirst = await article.openCount();

  await article.tab('Entities').click();
  await article.entities
    .filter({ hasText: 'Lò Văn Thịnh' })
    .first()
    .getByRole('button')
    .first()
    .click();
  await article.press('x', 's');
  await expect(page.getByText(/^Done for \d+ more\.$/)).toBeVisible();
  await expect(article.entities.filter({ hasText: 'Lò Văn Thịnh' })).toHaveCount(0);
  await article.press('Control+z', 'Control+z');
  await expect.poll(() => article.openCount()).toBe(openAtFirst);

  await find(article, 'nhiem vu');
  await article.press('Escape', 't');
  const dialog = page.getByRole('dialog', { name: 'Mark all occurrences' });
  await expect(dialog.getByRole('button', { name: /^Mark \d+ places?$/ })).toBeFocused();
  await article.press('Enter');
  await expect(dialog).toBeHidden();
  const marked = article.entities.filter({ hasText: 'Added by hand' });
  await expect.poll(() => marked.count()).toBeGreaterThan(1);
  await article.press('Control+z');
  await expect(marked).toHaveCount(0);
});

test('keys that follow at once belong to what the key before them has opened', async ({
  start,
}) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const open = await article.openCount();

  await pressAtOnce(page, 'Control+f', 'n', 'a', 'x');
  await expect(page.getByRole('textbox', { name: 'Find in this article' })).toHaveValue('nax');
  await article.press('Escape');
  await pressAtOnce(page, 'Control+k', 'n', 'a', 'x');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toHaveValue('nax');
  await article.press('Escape');
  await article.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys.getByRole('searchbox')).toBeFocused();
  await expect(keys.getByRole('searchbox')).toHaveValue('');
  await article.press('Escape');
  await article.goToWords('Lò Văn Thịnh');
  await pressAtOnce(page, 'h', 'x');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await article.press('Escape');
  expect(await article.openCount()).toBe(open);
  await expect(article.undo).toBeDisabled();

  await pressAtOnce(page, 'l', 'e', 'v', 'e', 'Enter');
  await expect(article.inspector).toContainText('Event');
  await pressAtOnce(page, 't', 'Enter');
  const marked = article.entities.filter({ hasText: 'Lò Văn Thịnh' }).filter({ hasText: 'Event' });
  await expect.poll(() => marked.count()).toBeGreaterThan(1);
  await expect(page.getByRole('dialog', { name: 'Mark all occurrences' })).toBeHidden();
});

test('what cannot be marked is said', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const said = (words: RegExp) => page.getByText(words).first();

  await article.press('Control+Home', 'Control+Shift+End', '1');
  await expect(said(/A mark lies within one paragraph/)).toBeVisible();
  await find(article, 'phat trien');
  await expect(count(article)).toHaveText('1 of 2');
  await article.press('Escape', '8');
  await expect(article.inspector).toContainText('Added by hand');
  await find(article, 'phat trien');
  // The keyboard is behind the new mark, whenever that came.
  await expect(count(article)).toHaveText('2 of 2');
  await article.press('Shift+Enter', 'Escape', '8');
  await expect(said(/These words have this mark already/)).toBeVisible();
});

test('what cannot be marked changes nothing', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const said = (words: RegExp) => page.getByText(words).first();

  await article.press('Control+Home', '8');
  await expect(said(/Select words in the text first/)).toBeVisible();
  // A mark is active, which the label would otherwise be given to.
  await article.press('n', 'Control+Home');
  const [firstWord = ''] = ((await article.text.textContent()) ?? '').split(' ');
  for (let step = 0; step < firstWord.length; step += 1) await article.press('Alt+ArrowRight');
  await article.press('Alt+Shift+ArrowRight');
  await expect(article.lit('selection')).toHaveText(' ');
  await article.press('8');
  await expect(said(/Only spaces are selected/)).toBeVisible();
  // The message does not take the focus that the key is for.
  await article.press('F6');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await expect(article.undo).toBeDisabled();

  await article.tab('Indicators').click();
  await article.indicators.nth(1).click();
  const value = (await article.lit('value').allTextContents()).join('');
  await article.drag(value);
  await article.press('Shift+I');
  await expect(article.inspector).toContainText('Suggested');
  await expect(article.undo).toBeDisabled();
});

test('a bound stops at the end of its paragraph', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  // The last words of the headline.
  await find(article, 'để phát triển kinh tế');
  await expect(count(article)).toHaveText(/^1 of/);
  await article.press('Escape', '8');
  await expect(article.inspector).toContainText('“để phát triển kinh tế”');
  await article.press(']');
  await expect(page.getByText(/A mark lies within one paragraph/).first()).toBeVisible();
  await article.press('Enter');
  await article.press('Control+z');
  await expect(article.undo).toBeDisabled();
});

test('a text of one line of 1 MB, with letters of every kind, is moved through and marked', async ({
  start,
  folder,
}) => {
  const corpusFolder = join(folder, 'corpus');
  await mkdir(corpusFolder);
  const words = 'gia đình 👩‍👩‍👧 ở xã Tân Lập مرحبا ke\u0302\u0301t\u200b quả, đạt 12,5% ';
  await writeFile(join(corpusFolder, 'a.txt'), words.repeat(14_000));
  const { page, electron } = await start();
  await new CorpusPage(page).waitForArticles(9);
  await chooseFolder(electron, corpusFolder);
  const corpus = new CorpusPage(page);
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  await page.getByRole('grid').press('Home');
  await page.keyboard.press('Enter');
  const { text } = new ArticlePage(page);
  await expect(text.locator('[data-offset]').first()).toBeVisible();
  await text.press('Control+End');
  await text.press('Alt+ArrowLeft');
  await text.press('-');
  await text.press('Shift+;');
  await text.press('8');
  const inspector = page.getByRole('region', { name: 'Active item' });
  await expect(inspector).toContainText('Added by hand');
  expect(await text.locator('*').count()).toBeLessThan(3_000);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search, view and marks pass axe in ${colorScheme}`, async ({ start }) => {
    const { page } = await start();
    const corpus = new CorpusPage(page);
    await corpus.waitForArticles(9);
    await page.emulateMedia({ colorScheme });
    const article = await corpus.open(BORDER);
    await find(article, 'huyen');
    await expect(count(article)).toHaveText(/^1 of/);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
