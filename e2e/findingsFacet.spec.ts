import { expect } from '@playwright/test';
import { openInvented } from './inventedWorkbench.ts';
import { test } from './launchApp.ts';

test('findings narrow the list, follow what is marked as right, and narrow the charts', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  const corpus = await openInvented(app, folder);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const facet = page.getByRole('region', { name: 'Findings of the checks' });
  await facet.getByRole('checkbox', { name: 'Fraction and percentage 3' }).click();
  await expect(page.getByText('3 of 12 articles')).toBeVisible();
  const article = await corpus.open('Khe Vàng tổng kết năm 2021');
  await expect(page.getByText('1 thing to look at')).toBeVisible();
  await article.press('F8');
  await page.getByRole('button', { name: 'It is right' }).first().click();
  await page.getByRole('button', { name: 'Mark as right' }).click();
  await article.backToList();
  await expect(page.getByText('2 of 12 articles')).toBeVisible();
  await expect(facet.getByRole('checkbox', { name: 'nothing found 10' })).toBeVisible();

  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await page.getByRole('tab', { name: 'Charts' }).click();
  const counted = page.getByRole('row', { name: /^In work|^New/ });
  await expect(counted).toHaveText([/^New\D*2$/, /^In work\D*0$/]);
  await page.getByRole('combobox', { name: 'Which articles' }).click();
  await page.getByRole('option', { name: 'All 12 articles' }).click();
  await expect(counted).toHaveText([/^New\D*11$/, /^In work\D*1$/]);
});
