import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../build/root.ts';
import { DatasetArticle } from '../shared/dataset.ts';
import { dropSuggestions, markFromEmpty, type EmptyEffort } from './effort/fromEmpty.ts';
import { Reviewer, type SuggestedEffort } from './effort/fromSuggestions.ts';
import { chooseFolder, test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

/**
 * How many key presses take an article to exactly the gold: from its suggestions, and its spans from
 * nothing. Every letter that is typed counts as a press.
 */
const SHARED = join(ROOT, '..', 'shared');
const SAMPLE_GOLD = join(ROOT, 'app', 'template', 'sampleGold');
/** Two ends of a selection and a label: what doccano asks for each span; it has no fields or values. */
const DOCCANO_PER_SPAN = 3;
/** What is aimed at: so many presses for each item that is right, and for each error. */
const AIM = { item: 0.25, error: 3, span: 3 };

const readGold = async (folder: string): Promise<DatasetArticle[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = files.map(async (name) => {
    return DatasetArticle.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  });
  return Promise.all(read);
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const spansOf = ({ entities, indicators }: DatasetArticle) => entities.length + indicators.length;

function tellSuggested(
  efforts: readonly SuggestedEffort[],
  golds: readonly DatasetArticle[],
): void {
  const aimOf = ({ items, errors }: SuggestedEffort) => AIM.item * items + AIM.error * errors;
  for (const effort of efforts) {
    const { name, items, errors, presses } = effort;
    console.log(
      `${name}: ${presses} presses for ${items} items with ${errors} errors (aim ${aimOf(effort)})`,
    );
  }
  const presses = sum(efforts.map((effort) => effort.presses));
  const errors = sum(efforts.map((effort) => effort.errors));
  const items = sum(efforts.map((effort) => effort.items));
  const aim = sum(efforts.map(aimOf));
  const doccano = DOCCANO_PER_SPAN * sum(golds.map(spansOf));
  console.log(
    `From suggestions: ${presses} presses, ${items} items, ${errors} errors: ${(presses / items).toFixed(2)} an item; ` +
      `aim ${aim} (0.25 an item and 3 an error); doccano ${doccano} (3 a span) for the spans alone`,
  );
  expect(presses).toBeLessThanOrEqual(aim);
}

function tellEmpty(efforts: readonly EmptyEffort[]): void {
  for (const { name, presses, spans } of efforts) {
    console.log(`${name}: ${presses} presses for ${spans} spans`);
  }
  const presses = sum(efforts.map((effort) => effort.presses));
  const spans = sum(efforts.map((effort) => effort.spans));
  console.log(
    `From nothing: ${presses} presses, ${spans} spans: ${(presses / spans).toFixed(2)} a span; ` +
      `aim ${AIM.span}; doccano ${DOCCANO_PER_SPAN * spans} (3 a span)`,
  );
  expect(presses / spans).toBeLessThanOrEqual(AIM.span);
}

/** Does something to each article, opened from the list. */
async function eachArticle<Effort>(
  page: Page,
  golds: readonly DatasetArticle[],
  act: (gold: DatasetArticle) => Promise<Effort>,
): Promise<Effort[]> {
  const efforts: Effort[] = [];
  for (const gold of golds) {
    const article = await new CorpusPage(page).open(gold.file);
    efforts.push(await act(gold));
    await article.backToList();
  }
  return efforts;
}

const review = async (page: Page, golds: readonly DatasetArticle[]) => {
  const efforts = await eachArticle(page, golds, (gold) => new Reviewer(page, gold).review());
  tellSuggested(efforts, golds);
};

/** Marking all articles from nothing takes minutes: two of them, unless all are asked for. */
const MARKED_ANEW = process.env['DAU_E2E_EFFORT'] === 'all' ? Infinity : 2;

const markAnew = async (page: Page, golds: readonly DatasetArticle[]) => {
  await dropSuggestions(page);
  const chosen = golds.slice(0, MARKED_ANEW);
  tellEmpty(await eachArticle(page, chosen, (gold) => markFromEmpty(page, gold)));
};

const flows = [
  ['from suggestions', review],
  ['from nothing', markAnew],
] as const;

for (const [name, flow] of flows) {
  test(`the samples are taken to the gold by keyboard alone, ${name}`, async ({ start }) => {
    test.setTimeout(600_000);
    const golds = await readGold(SAMPLE_GOLD);
    const { page } = await start();
    await new CorpusPage(page).waitForArticles(golds.length);
    await flow(page, golds);
  });

  test(`the real articles are taken to the gold by keyboard alone, ${name}`, async ({ start }) => {
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
    const files = (await readdir(corpus)).filter((file) => file.endsWith('.txt'));
    await list.waitForArticles(files.length);
    await flow(page, await readGold(join(SHARED, 'gold')));
  });
}
