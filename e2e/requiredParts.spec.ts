import { expect } from '@playwright/test';
import { openInvented } from './inventedWorkbench.ts';
import { test } from './launchApp.ts';
import { ArticlePage } from './pages.ts';

test('an article that lacks what is required is reviewed only when a person says so', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  const corpus = await openInvented(app, folder, {
    'thieu.txt': 'Tin ngắn\n\nTrời mưa cả ngày.\n',
  });
  await page.getByRole('button', { name: 'Project' }).click();
  const project = page.getByRole('dialog', { name: 'Project' });
  await project.getByRole('tab', { name: 'Fields' }).click();
  await project.getByRole('button', { name: 'Province', exact: true }).click();
  await project.getByRole('checkbox', { name: 'Required' }).check();
  await project.getByRole('button', { name: 'Save project' }).click();
  await project.getByRole('button', { name: 'Close' }).first().click();
  await corpus.grid.getByRole('checkbox', { name: 'Select all listed articles' }).click();
  await page.getByRole('button', { name: 'Mark reviewed' }).click();
  const question = page.getByRole('dialog', { name: 'Something required is missing' });
  await expect(question).toContainText('thieu');
  await expect(question).toContainText('Fields: Province');
  await question.getByRole('button', { name: 'Mark the other 12' }).click();
  await expect(page.getByText('12 articles: Reviewed')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByText('0 of 13 reviewed')).toBeVisible();

  await corpus.open('thieu');
  const article = new ArticlePage(page);
  await article.press('Control+Enter');
  await question.getByRole('button', { name: 'Fill it in' }).click();
  await page.getByRole('combobox', { name: 'Province' }).fill('Lào Cai');
  await page.keyboard.press('Enter');
  await article.press('Control+Enter');
  await expect(question).toBeHidden();
  await article.backToList();
  await expect(page.getByText('1 of 13 reviewed')).toBeVisible();
});

test('selected articles are extracted again, and keep their decisions', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openInvented(app, folder);
  await corpus.grid.getByRole('checkbox', { name: 'Select all listed articles' }).click();
  await app.page.getByRole('button', { name: /^Accept what is sure/ }).click();
  await expect(app.page.getByText(/suggestions accepted/)).toBeVisible();
  await app.page.getByRole('button', { name: 'Extract again' }).click();
  await expect(
    app.page.getByText('12 articles read again, 0 with other suggestions than before.'),
  ).toBeVisible();
});
