import { expect } from '@playwright/test';
import { expectAccessible, openView } from './inventedWorkbench.ts';
import { test } from './launchApp.ts';

test('what was decided in bulk is audited by keyboard, and the estimate is kept', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  await openView(app, folder, 'Queue');
  await page.getByRole('searchbox', { name: 'Find words' }).fill('dam quang loc');
  const group = page.getByRole('option', { name: /Đàm Quang Lộc/ });
  await group.first().click();
  await page.keyboard.press('a');
  await expect(page.getByText(/suggestions accepted/)).toBeVisible();
  await page.getByRole('tab', { name: 'Audit' }).click();
  await page.getByRole('button', { name: 'Draw a sample' }).press('Enter');
  const desk = page.getByRole('region', { name: 'The decision to judge' });
  await expect(desk.getByRole('blockquote')).toContainText('Đàm Quang Lộc');
  await expectAccessible(page);
  await page.keyboard.press('r');
  await expect(desk.getByRole('status')).toContainText('1 of 12 judged');
  await page.keyboard.press('x');
  await expect(page.getByText('Judged wrong and rejected')).toBeVisible();
  const estimate = desk.getByRole('region', { name: 'Estimate' });
  await expect(estimate).toContainText('1 wrong of 2 judged, out of 12');
  await expect(estimate).toContainText('50%');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(estimate).toContainText('0 wrong of 1 judged, out of 12');
  await page.getByRole('tab', { name: 'Statistics' }).click();
  const audits = page.getByRole('table', { name: 'Audits of bulk decisions' });
  await expect(audits.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('table', { name: 'Suggestions and decisions' })).toContainText('12');
  await expectAccessible(page);
});
