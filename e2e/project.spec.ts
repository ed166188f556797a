import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Project } from '../shared/project.ts';
import { chooseFile, chooseFolder, test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const TITLE = 'Huyện An Lĩnh họp về nước sạch';
const ARTICLE = `Thứ năm, 08/07/2021
${TITLE}

Sáng 7/7, ông Trần Văn Bằng, Chủ tịch UBND huyện An Lĩnh, họp với xã Nà Mây về nước sạch.
`;

/** From the list by its button, from an article by the palette. */
async function openProject(page: Page) {
  const button = page.getByRole('button', { name: 'Project', exact: true });
  if (await button.isVisible()) await button.click();
  else {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Find a command' }).fill('project');
    await page.keyboard.press('Enter');
  }
  const dialog = page.getByRole('dialog', { name: 'Project', exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a project is changed, a label comes back with its marks, all of it outlives a restart', async ({
  start,
  folder,
}) => {
  await writeFiles(join(folder, 'articles'), { 'a.txt': ARTICLE });
  const first = await start();
  let { page } = first;
  let corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(first.electron, join(folder, 'articles'));
  await corpus.openFolder();
  await corpus.waitForArticles(1);
  let article = await corpus.open(TITLE);
  await article.tab('Entities').click();
  const person = () => article.entities.filter({ hasText: 'Trần Văn Bằng' });
  await person().getByRole('button').first().click();
  await article.press('Enter');
  await expect(person()).toContainText('Accepted');

  let dialog = await openProject(page);
  await dialog.getByRole('button', { name: /^Person/ }).click();
  await dialog.getByRole('textbox', { name: 'Name in English' }).fill('Human being');
  const key = dialog.getByRole('textbox', { name: 'Key' });
  await key.press('n');
  await expect(dialog.getByText(/the key N is taken in an article/).first()).toBeVisible();
  await key.press('2');
  await expect(dialog.getByText('“Human being” has the key of “Position”.').first()).toBeVisible();
  await key.press('9');
  await dialog
    .getByRole('textbox', { name: 'Guideline in English' })
    .fill('Only the **name**.\n\n- no rank\n- <b onclick="x()">no</b> HTML');
  const preview = dialog.getByRole('region', { name: 'As the article screen shows it' });
  await expect(preview.locator('strong')).toHaveText('name');
  await expect(preview.getByRole('list').first().getByRole('listitem').last()).toHaveText(
    '<b onclick="x()">no</b> HTML',
  );
  await expect(preview.getByText('Trần Văn Bằng')).toBeVisible();
  await expect(preview.getByText('decided', { exact: true })).toBeVisible();

  await dialog.getByRole('tab', { name: 'Fields' }).click();
  await dialog.getByRole('button', { name: 'New field' }).click();
  await dialog.getByRole('textbox', { name: 'Name in English' }).fill('Water source');
  await expect(dialog.getByText('waterSource')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Required/ }).check();
  await dialog.getByRole('button', { name: 'Save project' }).click();
  await expect(page.getByText(/Version 3 of the project is saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(person()).toContainText('Human being');
  await expect(page.getByText(/things? to look at/)).toBeVisible();
  await article.press('F8');
  await expect(page.getByText('“Water source” is required and is missing.')).toBeVisible();

  dialog = await openProject(page);
  await dialog.getByRole('button', { name: /^Human being/ }).click();
  await dialog.getByRole('button', { name: 'Put away…' }).click();
  const ask = page.getByRole('dialog', { name: 'Put “Human being” away?' });
  await expect(ask).toContainText('1 decision · 0 suggestions');
  await ask.getByRole('button', { name: 'Put away' }).click();
  await dialog.getByRole('button', { name: 'Save project' }).click();
  await expect(page.getByText(/Version 4 of the project is saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(person()).toHaveCount(0);
  await first.quit();

  const second = await start();
  ({ page } = second);
  corpus = new CorpusPage(page);
  await corpus.waitForArticles(1);
  article = await corpus.open(TITLE);
  await expect(article.field('Water source')).toBeVisible();
  await article.tab('Entities').click();
  await expect(article.entities.first()).toBeVisible();
  await expect(person()).toHaveCount(0);
  dialog = await openProject(page);
  await dialog.getByRole('button', { name: 'Restore Human being' }).click();
  await dialog.getByRole('button', { name: 'Save project' }).click();
  await expect(page.getByText(/Version 5 of the project is saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(person()).toContainText('Accepted');
  await expect(person()).toContainText('Human being');
});

test('a project goes through a file; a bad one changes nothing', async ({ start, folder }) => {
  const { page, electron } = await start();
  await new CorpusPage(page).waitForArticles(9);
  const dialog = await openProject(page);
  await dialog.getByRole('tab', { name: 'Whole project' }).click();
  const file = join(folder, 'project.json');
  await chooseFile(electron, file);
  await dialog.getByRole('button', { name: 'Save as a file…' }).click();
  await expect(page.getByText(/The project is saved to/)).toBeVisible();
  const saved = await readFile(file, 'utf8');
  const project = Project.parse(JSON.parse(saved));

  await writeFile(file, saved.replace('"hue": 215', '"hue": 2150'));
  await chooseFolder(electron, file);
  await dialog.getByRole('button', { name: 'Load a file…' }).click();
  const bad = page.getByRole('dialog', { name: /is not a usable project$/ });
  await expect(bad).toContainText('labels[0].hue');
  await bad.getByRole('button', { name: 'Close' }).first().click();

  const labels = project.labels.filter(({ id }) => id !== 'EVENT');
  const relations = project.relations?.filter(({ id }) => id !== 'same-as');
  const dictionaries = project.dictionaries.filter(({ label }) => label !== 'EVENT');
  const less = { ...project, id: 'mine', name: 'Mine', labels, relations, dictionaries };
  await writeFile(file, JSON.stringify(less));
  await dialog.getByRole('button', { name: 'Load a file…' }).click();
  const load = page.getByRole('dialog', { name: /^Load .*project\.json\?$/ });
  await expect(load).toContainText('Event, same as');
  await load.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(page.getByText('The project “Mine” is loaded.')).toBeVisible();
  await dialog.getByRole('tab', { name: 'Labels' }).click();
  await expect(dialog.getByRole('button', { name: 'Restore Event' })).toBeVisible();
  await dialog.getByRole('tab', { name: 'Whole project' }).click();
  await dialog.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    project.name,
  );
});
