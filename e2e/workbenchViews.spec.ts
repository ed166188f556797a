import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { CountedKeyboard } from './effort/countedKeyboard.ts';
import { expectAccessible, openView } from './inventedWorkbench.ts';
import { chooseFile, test } from './launchApp.ts';

/** As in the project that every folder starts with. */
const FIELDS = [
  'title',
  'printedDate',
  'eventDate',
  'dayPart',
  'author',
  'agency',
  'province',
  'leadBody',
  'hostUnit',
  'leadOfficial',
  'reviewPeriod',
] as const;

test('a sheet of fields is corrected by keyboard alone, some keys a row', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  await openView(app, folder, 'Fields');
  const sheet = page.getByRole('grid', { name: 'Fields' });
  await expect(sheet).toHaveAttribute('aria-rowcount', '13');
  await expectAccessible(page);
  const cell = (row: number, field: (typeof FIELDS)[number]): Locator =>
    page.locator(`#sheet-${row}-${FIELDS.indexOf(field)}`);
  const keys = new CountedKeyboard(page);
  await sheet.focus();

  // A row in which all is right but the date and the part of the day, and the author is unknown.
  await keys.press('ArrowRight', 'ArrowRight');
  await keys.type('15/12');
  await keys.press('Enter');
  await expect(cell(0, 'eventDate')).toContainText('2020-12-15');
  await keys.press('Control+ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', '2');
  await expect(cell(0, 'dayPart')).toContainText('Corrected');
  await keys.press('Control+ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await keys.press('Delete');
  await expect(cell(0, 'author')).toContainText('Unknown');
  await keys.press('Shift+A');
  await expect(cell(0, 'title')).toContainText('Accepted');
  const aCorrectedRow = keys.count;

  await expect(sheet).toHaveAttribute('aria-activedescendant', 'sheet-1-0');
  await keys.press('Shift+A');
  await expect(cell(1, 'hostUnit')).toContainText('Accepted');
  const aRightRow = keys.count - aCorrectedRow;

  await keys.press('a', 'x');
  await expect(cell(2, 'title')).toContainText('Accepted');
  await keys.press('Control+z', 'Control+z');
  await expect(cell(2, 'title')).toContainText('Suggested');
  console.log(
    `keys a row of the sheet: ${aRightRow} where all is right, ${aCorrectedRow} with three corrections`,
  );
  expect(aRightRow).toBe(1);
  expect(aCorrectedRow).toBeLessThanOrEqual(22);
});

test('what contradicts itself is listed over all articles and marked as right at once', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  await openView(app, folder, 'Findings');
  const checks = page.getByRole('list', { name: 'Checks' });
  await checks.getByRole('button', { name: 'Fraction and percentage' }).click();
  const list = page.getByRole('grid', { name: 'Findings' });
  await expect(list).toHaveAttribute('aria-rowcount', '3');
  await expect(list).toContainText('12/20 đơn is 60%, not 70,1%.');
  await expectAccessible(page);

  await list.focus();
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: 'All 3 in the list' }).click();
  await page.getByRole('textbox', { name: /^Why it is right/ }).fill('counted otherwise');
  await page.getByRole('button', { name: 'Mark as right' }).click();
  await expect(page.getByText('3 findings marked as right')).toBeVisible();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveAttribute('aria-rowcount', '3');

  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('document', { name: /^Text of the article/ })).toBeVisible();
});

test('a chart leads to the articles of its parts and is saved as a picture', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  const more = { 'lop.txt': 'Thôn mở lớp học nghề\n\nLớp học nghề có nhiều người dự.\n' };
  await openView(app, folder, 'Charts', more);
  const articles = page.getByRole('complementary', { name: 'Articles of the chosen part' });
  await page.getByRole('combobox', { name: 'Which chart' }).click();
  await page.getByRole('option', { name: /^Share of the articles with/ }).click();
  await page.getByRole('button', { name: 'Without Province: 7.7%' }).click();
  await expect(articles.getByRole('listitem')).toHaveText(['Thôn mở lớp học nghề']);
  await page.getByRole('combobox', { name: 'Which chart' }).click();
  await page.getByRole('option', { name: 'Attainment of the plan by place' }).click();
  const bar = page.getByRole('row', { name: /Khe Vàng 104% 100% 3/ });
  await expect(bar).toBeVisible();
  await expectAccessible(page);

  const svg = join(folder, 'chart.svg');
  await chooseFile(app.electron, svg);
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  await expect(page.getByText(`Saved: ${svg}`)).toBeVisible();
  expect(await readFile(svg, 'utf8')).toMatch(/^<svg[^]*Khe Vàng/);
  const png = join(folder, 'chart.png');
  await chooseFile(app.electron, png);
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  await expect(page.getByText(`Saved: ${png}`)).toBeVisible();
  expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');

  await bar.getByRole('button').click();
  await expect(articles.getByRole('listitem')).toHaveCount(3);
  await articles.getByRole('button').first().click();
  await expect(page.getByRole('document', { name: /^Text of the article/ })).toBeVisible();
});
