import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible, openView } from './inventedWorkbench.ts';
import { chooseFile, test } from './launchApp.ts';

test('values are changed in their rows, and one comes back from their sentences', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  await openView(app, folder, 'Values');
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('tong ket nam 2021');
  await page.getByRole('combobox', { name: 'Kind of value' }).click();
  await page.getByRole('option', { name: 'Level' }).click();
  const grid = page.getByRole('grid', { name: 'Values' });
  await expect(grid).toHaveAttribute('aria-rowcount', '5');
  await grid.getByRole('button', { name: 'Reported by' }).click();
  await expect(page.locator('#figure-1')).toContainText('Khe Vàng');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  const strip = page.getByRole('complementary', { name: 'The value in its sentence' });
  await expect(strip).toContainText('Năm 2021, thu ngân sách đạt 101,5 tỷ đồng');
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Value' }).fill('1.015,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Value changed')).toBeVisible();
  await expect(grid).toBeFocused();
  await expect(page.locator('#figure-1')).toContainText('1,015,500,000,000 VND');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#figure-1')).not.toContainText('1,015,500,000,000 VND');

  await grid.focus();
  await expect(page.locator('#figure-1')).toContainText('101,500,000,000 VND');
  await page.keyboard.press('Control+Enter');
  const active = page.getByRole('region', { name: 'Active item' });
  await expect(active).toContainText('101,5 tỷ đồng');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', 'figure-1');
});

const UNDER_ANOTHER_NAME = `Huyện Khe Vàng tổng kết năm 2019

Sáng 14/12/2019, Huyện ủy Khe Vàng (tỉnh Lào Cai) tổ chức hội nghị tổng kết năm 2019.

Năm 2019, tổng thu ngân sách đạt 99,5 tỷ đồng.
`;

test('names are put together into one series, and taken apart again', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await openView(app, folder, 'Series', { 'before.txt': UNDER_ANOTHER_NAME });
  const chosen = page.getByRole('region', { name: 'thu ngân sách' });
  await expect(chosen.getByRole('table')).toContainText('111,5 tỷ đồng');
  const picture = join(folder, 'series.svg');
  await chooseFile(app.electron, picture);
  await chosen.getByRole('button', { name: 'Save as SVG' }).click();
  await expect(page.getByText(`Saved: ${picture}`)).toBeVisible();
  expect(await readFile(picture, 'utf8')).toMatch(/^<svg[^]*Khe Vàng/);
  const proposals = page.getByRole('region', { name: 'Probably one series' });
  await expect(proposals).toContainText('thu ngân sách = tổng thu ngân sách');
  await expectAccessible(page);
  await proposals.getByRole('button', { name: /^Merge/ }).press('Enter');
  await expect(page.getByText('Merged: thu ngân sách = tổng thu ngân sách')).toBeVisible();
  await expect(chosen.getByRole('table')).toContainText('99,5 tỷ đồng');
  await expect(proposals).toHaveCount(0);
  await chosen.getByRole('button', { name: 'Take out tổng thu ngân sách' }).click();
  await expect(chosen.getByRole('table')).not.toContainText('99,5 tỷ đồng');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(chosen.getByRole('table')).toContainText('99,5 tỷ đồng');
});
