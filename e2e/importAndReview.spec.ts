import { expect } from '@playwright/test';
import { test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';
const ONLINE = 'Ban Thường vụ Tỉnh ủy làm việc từ xa với Ban Thường vụ Huyện uỷ Mường Lâm';

test('the first start lists the sample articles, read and extracted', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await expect(corpus.switch).toHaveText('Sample articles');
  await expect(corpus.cell(BORDER, 'Event')).toHaveText('12 Jul 2021');
  await expect(corpus.cell(BORDER, 'Status')).toHaveText('New');
  await expect(corpus.cell(BORDER, 'To decide')).toHaveText(/^\d+$/);
  await corpus.search.fill('son khe');
  await expect(corpus.row(BORDER)).toBeVisible();
  await expect(page.getByText(/^\d of 9 articles$/)).toBeVisible();
});

test('suggestions are decided by keyboard, taken back and put back', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const openAtFirst = await article.openCount();

  await article.press('n');
  await expect(article.inspector).toContainText('Title');
  await article.press('Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await expect(article.inspector).toContainText('Printed date');
  await article.press('x');
  await expect(article.field('Printed date')).toContainText('Rejected');
  await expect(article.inspector).toContainText('Event date');
  await article.press('e');
  await page.getByRole('textbox', { name: 'Value of “Event date”' }).fill('2021-07-13');
  await article.press('Enter');
  await expect(article.field('Event date')).toContainText('2021-07-13');
  await expect(article.field('Event date')).toContainText('Corrected');
  await expect.poll(() => article.openCount()).toBe(openAtFirst - 3);
  await expect(article.status).toHaveText('In work');

  await article.press('Control+z', 'Control+z');
  await expect(article.field('Event date')).toContainText('Suggested');
  await expect(article.field('Event date')).toContainText('2021-07-12');
  await expect(article.field('Printed date')).toContainText('Suggested');
  await article.press('Control+Shift+z');
  await expect(article.field('Printed date')).toContainText('Rejected');
  await article.redo.click();
  await expect(article.field('Event date')).toContainText('Corrected');
  await expect(article.redo).toBeDisabled();
});

test('a value that cannot be is refused with the reason', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.field('Event date').getByRole('button', { name: 'Edit' }).click();
  const box = page.getByRole('textbox', { name: 'Value of “Event date”' });
  await box.fill('2021-02-30');
  await box.press('Enter');
  await expect(article.field('Event date')).toContainText('Write a day as');
  await box.press('Escape');
  await expect(article.field('Event date')).toContainText('Suggested');
  await expect(article.undo).toBeDisabled();
});

test('entities are added with the mouse and by keyboard', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);

  await article.drag('mục tiêu kép');
  const choices = page.getByRole('dialog', { name: 'What is this?' });
  await choices.getByRole('button', { name: 'Programme or project' }).click();
  await expect(article.inspector).toContainText('“mục tiêu kép”');
  await expect(article.inspector).toContainText('Added by hand');
  await expect(article.entities.filter({ hasText: 'mục tiêu kép' })).toBeInViewport();

  await article.press('Escape', 'ArrowDown');
  await article.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await article.press('8');
  await expect(article.inspector).toContainText('Event');
  await expect(article.inspector).toContainText('Added by hand');
  await expect(article.entities.filter({ hasText: 'Added by hand' })).toHaveCount(2);
  await article.press('x');
  await expect(article.entities.filter({ hasText: 'Added by hand' })).toHaveCount(1);
});

test('an indicator is added from selected words', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.drag('9 nhóm nhiệm vụ');
  await article.press('i');
  const value = page.getByRole('textbox', { name: 'Value' });
  await expect(value).toHaveValue('9');
  await page.getByRole('textbox', { name: 'Unit' }).fill('nhóm nhiệm vụ');
  await article.press('Enter');
  const added = article.indicators.filter({ hasText: 'Added by hand' });
  await expect(added).toContainText('9 nhóm nhiệm vụ');
  await expect(value).toBeHidden();
});

test('selected words are drawn to a field, as its value and as one more evidence', async ({
  start,
}) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  const province = article.field('Province');
  await expect(province).toContainText('Nothing found');
  await article.drag('cửa khẩu');
  await article.drawSelectionTo(province);
  await expect(province.getByRole('button', { name: 'Province: cửa khẩu' })).toBeVisible();
  const evidence = province.getByRole('button', { name: /^Show in the text: / });
  await expect(evidence).toHaveCount(1);
  await article.drag('du lịch cộng đồng');
  await article.drawSelectionTo(evidence);
  await expect(evidence).toHaveCount(2);
  await expect(province.getByRole('button', { name: 'Province: cửa khẩu' })).toBeVisible();
  await article.press('Control+z', 'Control+z');
  await expect(province).toContainText('Nothing found');
});

test('a value and its words lead to each other', async ({ start }) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);

  await article
    .field('Author')
    .getByRole('button', { name: /^Author: / })
    .click();
  await expect(article.lit('evidence')).toHaveText('HÀ THU LIÊN');
  await expect(article.lit('evidence')).toBeInViewport();
  const evidence = article.field('Author').getByRole('button', { name: /^Show in the text: / });
  await article.text.press('Control+Home');
  await expect(article.lit('evidence')).not.toBeInViewport();
  await evidence.click();
  await expect(article.lit('evidence')).toBeInViewport();

  await article.tab('Indicators').click();
  await article.indicators.filter({ hasText: '318 ha' }).click();
  await expect(article.lit('value')).toHaveText('318 ha');
  await expect(article.lit('value')).toBeInViewport();

  await article.text.getByText('Lò Văn Thịnh').first().click();
  await expect(article.inspector).toContainText('“Lò Văn Thịnh”');
  await expect(article.tab('Entities')).toHaveAttribute('aria-selected', 'true');
  await expect(article.lit('active')).toHaveText('Lò Văn Thịnh');
});

test('a reviewed article leads to the next, and the list shows how far all are', async ({
  start,
}) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  const left = Number(await corpus.cell(ONLINE, 'To decide').textContent());
  const article = await corpus.open(BORDER);
  await article.press('Control+Enter');
  await expect(article.heading(ONLINE)).toBeVisible();
  await article.press('n', 'Enter');
  await expect(article.undo).toBeEnabled();

  const list = await article.backToList();
  await expect(list.cell(BORDER, 'Status')).toHaveText('Reviewed');
  await expect(list.cell(ONLINE, 'Status')).toHaveText('In work');
  await expect(list.cell(ONLINE, 'To decide')).toHaveText(String(left - 1));
  await expect(page.getByText('1 of 9 reviewed')).toBeVisible();
});
