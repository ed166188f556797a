import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../build/root.ts';
import { DatasetArticle } from '../shared/dataset.ts';
import { chooseFolder, test } from './launchApp.ts';
import { ArticlePage, CorpusPage } from './pages.ts';
import { readReview, type StoredMark, type StoredReview } from './readReview.ts';

/**
 * How many key presses take an article from its suggestions to exactly the gold: entities by label
 * and place, fields by value, values by place. The roles of a value are not counted, as they are
 * typed into its form. Every letter that is typed counts as a press.
 */
const SHARED = join(ROOT, '..', 'shared');
const SAMPLE_GOLD = join(ROOT, 'app', 'template', 'sampleGold');
/** Two ends of a selection and a label: what doccano asks for a span that it does not propose. */
const DOCCANO_PER_SPAN = 3;

interface Effort {
  name: string;
  items: number;
  errors: number;
  actions: number;
  doccano: number;
}

class Keyboard {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.count += keys.length;
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    this.count += words.length;
  }
}

const readGold = async (folder: string): Promise<DatasetArticle[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = files.map(async (name) => {
    return DatasetArticle.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  });
  return Promise.all(read);
};

const nameOf = ({ label, start, end }: StoredMark): string => `${label} ${start}-${end}`;

/** The marks of the gold; an indicator's label is `VALUE`. */
const goldMarks = ({ entities, indicators }: DatasetArticle): StoredMark[] => [
  ...entities.map(({ label, start, end }) => ({ label, start, end })),
  ...indicators.map(({ start, end }) => ({ label: 'VALUE', start, end })),
];

/** What is inside a larger entity is no part of the gold, and right as it is. */
const outermost = (marks: readonly StoredMark[]): StoredMark[] =>
  marks.filter((mark) => {
    if (mark.label === 'VALUE') return true;
    return !marks.some(
      (other) =>
        other !== mark &&
        other.label !== 'VALUE' &&
        other.start <= mark.start &&
        other.end >= mark.end &&
        other.end - other.start > mark.end - mark.start,
    );
  });

/** Selects words at an offset with the search of the article, which leaves the first hit selected. */
async function selectAt(keys: Keyboard, page: Page, text: string, mark: StoredMark): Promise<void> {
  const words = text.slice(mark.start, mark.end);
  await keys.press('Control+f');
  const box = page.getByRole('textbox', { name: 'Find in this article' });
  await expect(box).toBeFocused();
  await keys.type(words.replaceAll(/\s+/gu, ' '));
  const selected = () => selectionStart(page);
  for (let hit = 0; hit < 60; hit += 1) {
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/\d+ of /);
    if ((await selected()) === mark.start) break;
    await keys.press('Enter');
  }
  await keys.press('Escape');
}

const selectionStart = (page: Page): Promise<number> =>
  page
    .locator('[data-offset][class*="_currentHit_"], [data-offset][class*="_selection_"]')
    .first()
    .evaluate((piece) => Number((piece as HTMLElement).dataset['offset']));

/** Types the values that differ, each from the list of commands; gives how many did. */
async function correctFields(
  keys: Keyboard,
  page: Page,
  gold: DatasetArticle,
  before: StoredReview,
): Promise<number> {
  const names = before.fieldNames;
  let wrongFields = 0;
  for (const [id, name] of Object.entries(names)) {
    const value = gold.fields[id]?.value ?? null;
    if (value === (before.fields[id] ?? null)) continue;
    wrongFields += 1;
    await keys.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    await keys.type(`edit ${name.toLowerCase()}`);
    await keys.press('Enter');
    await expect(page.getByRole('tab', { name: /Fields/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const box = page.getByRole('textbox', { name: `Value of “${name}”` });
    await expect(box).toBeFocused();
    if (value === null) await keys.press('Escape', 'x');
    else {
      await keys.type(value);
      await keys.press('Enter');
    }
    const stored = async () => (await readReview(page, gold.file)).fields[id] ?? null;
    await expect.poll(stored).toBe(value);
  }
  return wrongFields;
}

const marksOf = async (page: Page, { file }: DatasetArticle): Promise<string[]> =>
  (await readReview(page, file)).marks.map(nameOf);

async function takeToGold(page: Page, gold: DatasetArticle): Promise<Effort> {
  const article = new ArticlePage(page);
  const keys = new Keyboard(page);
  const before = await readReview(page, gold.file);
  const wanted = goldMarks(gold);
  const right = new Set(wanted.map(nameOf));
  const proposed = outermost(before.marks);
  const wrong = proposed.filter((mark) => !right.has(nameOf(mark)));
  const known = new Set(before.marks.map(nameOf));
  const missing = wanted.filter((mark) => !known.has(nameOf(mark)));
  for (const mark of wrong) {
    await selectAt(keys, page, before.text, mark);
    await keys.press('o', 'x');
    await expect.poll(() => marksOf(page, gold)).not.toContain(nameOf(mark));
  }
  for (const mark of missing) {
    await selectAt(keys, page, before.text, mark);
    await keys.press(mark.label === 'VALUE' ? 'i' : (before.hotkeys[mark.label] ?? ''));
    await expect.poll(() => marksOf(page, gold)).toContain(nameOf(mark));
    if (mark.label === 'VALUE') await keys.press('Escape');
  }
  const wrongFields = await correctFields(keys, page, gold, before);
  await acceptRest(keys, article);
  await expect.poll(() => article.openCount()).toBe(0);
  const after = await readReview(page, gold.file);
  expect(outermost(after.marks).map(nameOf).sort()).toEqual(wanted.map(nameOf).sort());
  for (const id of Object.keys(before.fieldNames)) {
    expect(after.fields[id] ?? null, id).toBe(gold.fields[id]?.value ?? null);
  }
  const items = wanted.length + Object.keys(before.fieldNames).length;
  const errors = wrong.length + missing.length + wrongFields;
  const doccano = gold.entities.length * DOCCANO_PER_SPAN;
  return { name: gold.file, items, errors, actions: keys.count, doccano };
}

/** What is sure at once, the rest one by one: each key goes on by itself. */
async function acceptRest(keys: Keyboard, article: ArticlePage): Promise<void> {
  const open = await article.openCount();
  if (open === 0) return;
  const words = await article.page.getByRole('button', { name: /^Accept \d+ sure$/ }).textContent();
  const sure = Number(/\d+/.exec(words ?? '')?.[0] ?? 0);
  if (sure > 0) await keys.press('Shift+A');
  await expect.poll(() => article.openCount()).toBe(open - sure);
  let left = open - sure;
  if (left > 0) await keys.press('n');
  while (left > 0) {
    const before = left;
    await keys.press('Enter');
    await expect.poll(async () => (left = await article.openCount())).toBeLessThan(before);
  }
}

function print(efforts: readonly Effort[]): void {
  const sum = (key: 'items' | 'errors' | 'actions' | 'doccano') =>
    efforts.reduce((total, effort) => total + effort[key], 0);
  for (const { name, items, errors, actions, doccano } of efforts) {
    const aim = Math.round(0.25 * items + 3 * errors);
    console.log(
      `${name}: ${actions} presses for ${items} items, ${errors} errors (aim ${aim}); doccano, entities alone: ${doccano}`,
    );
  }
  const perItem = (sum('actions') / sum('items')).toFixed(2);
  console.log(`${perItem} presses an item; doccano ${sum('doccano')} for the entities alone`);
}

/** Each article from the list by Enter; the list is in the order of the files. */
async function measure(page: Page, golds: readonly DatasetArticle[], count: number): Promise<void> {
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(count);
  const efforts: Effort[] = [];
  for (const gold of golds) {
    const article = await corpus.open(gold.file);
    efforts.push(await takeToGold(page, gold));
    await article.backToList();
  }
  print(efforts);
}

test('the samples are taken from suggestions to the gold by keyboard alone', async ({ start }) => {
  test.setTimeout(600_000);
  const golds = await readGold(SAMPLE_GOLD);
  const { page } = await start();
  await measure(page, golds, golds.length);
});

test('the real articles are taken from suggestions to the gold', async ({ start }) => {
  test.setTimeout(600_000);
  const corpus = join(SHARED, 'corpus');
  const isHere = existsSync(join(SHARED, 'gold')) && existsSync(corpus);
  if (!isHere) console.log(`Skipped: there are no articles and gold at ${SHARED}`);
  test.skip(!isHere, `There are no articles and gold at ${SHARED}`);
  const { page, electron } = await start();
  const list = new CorpusPage(page);
  await list.waitForArticles((await readGold(SAMPLE_GOLD)).length);
  await chooseFolder(electron, corpus);
  await list.openFolder();
  const files = (await readdir(corpus)).filter((name) => name.endsWith('.txt'));
  await measure(page, await readGold(join(SHARED, 'gold')), files.length);
});
