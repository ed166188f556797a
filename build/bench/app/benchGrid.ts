import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { generateArticle } from '../writeArticles.ts';
import { inFolder, inWindow, readFolder, residentMb, waitForArticles } from './benchWindow.ts';
import { benchOpeningAgain, benchWorkbench } from './benchWorkbench.ts';
import { atMost, timesAtMost, told, type Figure } from './figures.ts';
import { blockFigures, smoothnessFigures, watchFrames } from './frameProbe.ts';
import { timeInput, type PaintReport, type Shown } from './paintProbe.ts';
import { seedArticles } from './seedArticles.ts';
import { timeStart } from './timeStart.ts';

const SIZES = [1_000, 10_000, 100_000];
const START_GOAL_MS = 2_000;
const FIRST_SORT_GOAL_MS = 300;
const SORT_AGAIN_GOAL_MS = 50;
const FILTER_GOAL_MS = 150;
const SEARCH_GOAL_MS = 300;
const MEMORY_GOAL_MB = 1_200;
const SCROLL_STEPS = 600;
const PAGE_KEYS = 40;
const STARTS = 3;
/** After so long without a change the list and the workbench have written their snapshots. */
const SNAPSHOT_MS = 15_000;

const FIRST_ROW: Shown = { selector: '[role="row"][aria-rowindex="2"]', attribute: 'id' };
const ROW_COUNT: Shown = { selector: '[role="grid"]', attribute: 'aria-rowcount' };
const ACTIVE_ROW: Shown = { selector: '[role="grid"]', attribute: 'aria-activedescendant' };

/**
 * Many articles: starting with them, ordering, narrowing, searching and moving through their list,
 * deciding over them at the workbench. At all sizes, or at those that are given.
 */
export async function benchGrid(executable: string, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of sizes.length > 0 ? sizes : SIZES) {
    const own = await inFolder((folder) => measureList(executable, folder, count));
    figures.push(...own.map((figure) => ({ ...figure, what: `${count}: ${figure.what}` })));
  }
  return figures;
}

async function measureList(executable: string, folder: string, count: number): Promise<Figure[]> {
  const corpus = join(folder, 'articles');
  await mkdir(corpus);
  await writeFile(join(corpus, 'a.txt'), generateArticle(1, 5_000));
  const app = { executable, profile: join(folder, 'profile') };
  await inWindow(app, async (window) => {
    await readFolder(window, corpus, 1);
    await seedArticles(window.page, count);
  });
  const indexing = await inWindow(app, async (window) => {
    await waitForArticles(window, count + 1);
    await window.page.waitForTimeout(SNAPSHOT_MS);
    return timeSearch(window.page, 'khiếu nại');
  });
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1) starts.push((await timeStart(app)).usableMs);
  const shown = await inWindow(app, async (window) => {
    const loading = await watchFrames(window.page, () => waitForArticles(window, count + 1));
    const figures = [
      ...blockFigures('reading all rows', loading),
      told('reading all rows, from the first on', `${sum(loading.gapsMs).toFixed(0)} ms`),
      ...(await order(window.page)),
      ...(await narrow(window.page)),
      ...(await search(window.page)),
      ...(await move(window.page)),
      atMost('memory of all processes', await residentMb(window), MEMORY_GOAL_MB, 'MB'),
      ...(await benchWorkbench(window, count)),
    ];
    await window.page.waitForTimeout(SNAPSHOT_MS);
    return figures;
  });
  return [
    timesAtMost('start to a usable list', starts, START_GOAL_MS),
    told('first search, 15 s after a start without an index', `${indexing.toFixed(0)} ms`),
    ...shown,
    ...(await openAgain(app, count)),
  ];
}

function openAgain(app: Parameters<typeof inWindow>[0], count: number): Promise<Figure[]> {
  return inWindow(app, async (window) => {
    await waitForArticles(window, count + 1);
    return benchOpeningAgain(window);
  });
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);

/** Milliseconds from the last letter to the frame that shows all hits in all texts. */
async function timeSearch(page: Page, words: string): Promise<number> {
  const box = page.getByRole('searchbox');
  await box.fill(words.slice(0, -1));
  await page.evaluate(waitForSearch);
  const startedAt = page.evaluate(waitForInput);
  await box.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(words.slice(-1));
  const startMs = await startedAt;
  const doneMs = await page.evaluate(waitForSearch);
  await box.fill('');
  await page.locator('[role="row"][aria-rowindex="2"]').waitFor();
  return doneMs - startMs;
}

/** Runs inside the page. */
const waitForInput = (): Promise<number> =>
  new Promise((resolve) => {
    const onInput = ({ timeStamp }: Event) => {
      resolve(timeStamp);
    };
    addEventListener('input', onInput, { capture: true, once: true });
  });

/** Runs inside the page: until the search that is under way has ended and is shown. */
async function waitForSearch(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isDone = () => document.body.innerText.includes('all texts searched');
  // a search that begins says so within two frames
  await frame();
  await frame();
  while (!isDone()) await frame();
  await frame();
  return performance.now();
}

async function search(page: Page): Promise<Figure[]> {
  const find = async (what: string, words: string) => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push(await timeSearch(page, words));
    return timesAtMost(`search in all texts, ${what}`, times, SEARCH_GOAL_MS);
  };
  return [
    await find('a rare phrase', 'lương thực đạt trên 417'),
    await find('a frequent phrase without marks', 'ke hoach'),
    await find('two phrases', 'an sinh xã hội "huyện Phù Lạc'),
  ];
}

async function order(page: Page): Promise<Figure[]> {
  const click = async (heading: string) => {
    const button = page.getByRole('columnheader', { name: heading }).getByRole('button').first();
    return (await timeInput(page, FIRST_ROW, () => button.click())).paintedMs;
  };
  const times = {
    title: await click('Title'),
    titleAgain: await click('Title'),
    number: await click('To decide'),
    numberAgain: await click('To decide'),
    titleBack: await click('Title'),
  };
  return [
    atMost('order by title, first time after reading', times.title, FIRST_SORT_GOAL_MS, 'ms'),
    atMost('order by title, the other way', times.titleAgain, SORT_AGAIN_GOAL_MS, 'ms'),
    atMost('order by number, first time', times.number, FIRST_SORT_GOAL_MS, 'ms'),
    atMost('order by number, the other way', times.numberAgain, SORT_AGAIN_GOAL_MS, 'ms'),
    atMost('order by title, back to it', times.titleBack, SORT_AGAIN_GOAL_MS, 'ms'),
  ];
}

async function narrow(page: Page): Promise<Figure[]> {
  const times: number[] = [];
  await page.getByRole('searchbox').focus();
  const type = async (key: string) => {
    const report: PaintReport = await timeInput(page, ROW_COUNT, () => page.keyboard.press(key));
    times.push(report.paintedMs);
  };
  const frames = await watchFrames(page, async () => {
    for (const key of ['7', 'Backspace', '3', 'Backspace', '1', 'Backspace']) await type(key);
  });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const value = page.getByRole('checkbox', { name: /^Phù Lạc/ });
  const facets: number[] = [];
  for (let click = 0; click < 6; click += 1) {
    facets.push((await timeInput(page, ROW_COUNT, () => value.click())).paintedMs);
  }
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  return [
    timesAtMost('search in names, a key press to the narrowed list', times, FILTER_GOAL_MS),
    ...blockFigures('search in names', frames),
    timesAtMost('filter by a place', facets, FILTER_GOAL_MS),
  ];
}

async function move(page: Page): Promise<Figure[]> {
  const fling = await watchFrames(page, () => page.evaluate(scrollThrough, SCROLL_STEPS));
  const roll = await watchFrames(page, () => page.evaluate(rollOn, SCROLL_STEPS));
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Home');
  const times: number[] = [];
  const keys = await watchFrames(page, async () => {
    for (let press = 0; press < PAGE_KEYS; press += 1) {
      const down = () => page.keyboard.press('PageDown');
      times.push((await timeInput(page, ACTIVE_ROW, down)).paintedMs);
    }
  });
  return [
    ...smoothnessFigures('scroll through all in 10 s', fling),
    ...smoothnessFigures('scroll three rows a frame', roll),
    timesAtMost('PgDn to painted', times, 50),
    ...smoothnessFigures('PgDn', keys),
  ];
}

/** Runs inside the page: from the first row to the last in equal steps, one a frame. */
async function scrollThrough(steps: number): Promise<void> {
  const scroller = document.querySelector('[role="grid"]');
  if (scroller === null) throw new Error('There is no list');
  const height = scroller.scrollHeight - scroller.clientHeight;
  for (let step = 0; step <= steps; step += 1) {
    scroller.scrollTop = (height * step) / steps;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Runs inside the page: from the middle on, as a wheel that is turned without a pause. */
async function rollOn(steps: number): Promise<void> {
  const scroller = document.querySelector('[role="grid"]');
  if (scroller === null) throw new Error('There is no list');
  scroller.scrollTop = scroller.scrollHeight / 2;
  for (let step = 0; step <= steps; step += 1) {
    scroller.scrollTop += 102;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
