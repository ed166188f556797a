import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Project } from '../shared/project.ts';
import { chooseFile, chooseFolder, test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const TITLE = 'Huyện An Lĩnh giải quyết đơn thư';
const ARTICLE = `Thứ hai, 08/07/2021
${TITLE}

Sáng 7/7, UBND huyện An Lĩnh họp về công tác tiếp dân. Đã giải quyết 12/29 đơn, đạt 61,4%.

Huyện trao 120 máy tuốt chè cho bà con xã Nà Mây.
`;

test('a rule is tried as it is typed, saved, and finds what it says', async ({ start, folder }) => {
  await writeFiles(join(folder, 'articles'), { 'a.txt': ARTICLE });
  const { page, electron } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, join(folder, 'articles'));
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  const article = await corpus.open(TITLE);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');

  await page.getByRole('button', { name: 'Your rules' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'Your rules' });
  await dialog.getByRole('button', { name: 'New pattern' }).click();
  const pattern = dialog.getByRole('textbox', { name: 'Pattern' });
  await pattern.fill('trao <number> [máy');
  await expect(dialog.getByText('The bracket [ is not closed')).toBeVisible();
  await pattern.fill('trao <number> [máy <lower>{2}]');
  await expect(dialog.getByText('1 hit on this article')).toBeVisible();
  await expect(dialog.locator('mark')).toHaveText('máy tuốt chè');
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Your changes are not saved.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go on writing' }).click();
  await dialog.getByRole('button', { name: 'Save rules' }).click();
  await expect(dialog.getByText('Saved. 1 article is up to date.')).toBeVisible();

  await chooseFile(electron, join(folder, 'project.json'));
  await dialog.getByRole('button', { name: 'Save project as a file…' }).click();
  await expect(page.getByText(/The project is saved to/)).toBeVisible();
  const saved = Project.parse(JSON.parse(await readFile(join(folder, 'project.json'), 'utf8')));
  expect(saved.userRules).toMatchObject([{ kind: 'pattern', name: 'pattern-1' }]);

  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  await expect(article.field('Title')).toContainText('Accepted');
  await article.tab('Entities').click();
  await article.entities.filter({ hasText: 'máy tuốt chè' }).getByRole('button').first().click();
  const why = page.getByRole('region', { name: 'Why this was suggested' });
  await expect(why).toContainText('user.pattern-1');
  await expect(why).toContainText('nothing decided yet');
  await article.press('Enter');
  await why.getByRole('button', { name: 'All rules' }).click();
  const scorecard = page.getByRole('dialog', { name: 'Scorecard of the rules' });
  await expect(scorecard.getByRole('row', { name: /^user\.pattern-1 1 1 0 0 100%/ })).toBeVisible();
});

test('a finding is gone to by key, marked as right, and stays so', async ({ start, folder }) => {
  await writeFiles(join(folder, 'articles'), { 'a.txt': ARTICLE });
  const first = await start();
  let corpus = new CorpusPage(first.page);
  await corpus.waitForArticles(9);
  await chooseFolder(first.electron, join(folder, 'articles'));
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  let article = await corpus.open(TITLE);
  await expect(first.page.getByText('2 things to look at')).toBeVisible();
  await article.press('Control+k');
  await first.page.getByRole('combobox', { name: 'Find a command' }).fill('next finding');
  await first.page.keyboard.press('Enter');
  const findings = first.page.getByRole('list', { name: 'Findings' });
  await expect(findings).toBeVisible();
  await article.press('F8');
  const finding = findings.getByRole('listitem').nth(1);
  await expect(finding).toContainText('12/29 đơn is 41.38%, not 61,4%.');
  await finding.getByRole('button', { name: 'It is right…' }).click();
  await first.page.getByPlaceholder('Why it is right').fill('Tính cả kỳ trước.');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('1 thing to look at')).toBeVisible();
  await first.kill();

  const second = await start();
  corpus = new CorpusPage(second.page);
  await corpus.waitForArticles(1);
  article = await corpus.open(TITLE);
  await second.page.getByText('1 thing to look at').click();
  await expect(second.page.getByText('Tính cả kỳ trước.')).toBeVisible();
  await article.undo.click();
  await expect(second.page.getByText('2 things to look at')).toBeVisible();
});
