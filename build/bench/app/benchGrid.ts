import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { generateArticle } from '../writeArticles.ts';
import { inFolder, inWindow, readFolder, waitForArticles } from './benchWindow.ts';
import { atMost, timesAtMost, type Figure } from './figures.ts';
import { blockFigures, smoothnessFigures, watchFrames } from './frameProbe.ts';
import { timeInput, type PaintReport, type Shown } from './paintProbe.ts';
import { seedArticles } from './seedArticles.ts';
import { timeStart } from './timeStart.ts';

const ROWS = 100_000;
const FIRST_SORT_GOAL_MS = 300;
const SORT_AGAIN_GOAL_MS = 50;
const FILTER_GOAL_MS = 130;
const SCROLL_STEPS = 600;
const PAGE_KEYS = 100;

const FIRST_ROW: Shown = { selector: '[role="row"][aria-rowindex="2"]', attribute: 'id' };
const ROW_COUNT: Shown = { selector: '[role="grid"]', attribute: 'aria-rowcount' };
const ACTIVE_ROW: Shown = { selector: '[role="grid"]', attribute: 'aria-activedescendant' };

/** The list of 100,000 articles: starting with it, ordering, narrowing and moving through it. */
export function benchGrid(executable: string): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await mkdir(corpus);
    await writeFile(join(corpus, 'a.txt'), generateArticle(1, 5_000));
    const app = { executable, profile: join(folder, 'profile') };
    await inWindow(app, async (window) => {
      await readFolder(window, corpus, 1);
      await seedArticles(window.page, ROWS);
    });
    const { usableMs } = await timeStart(app);
    const shown = await inWindow(app, async (window) => {
      const loading = await watchFrames(window.page, () => waitForArticles(window, ROWS + 1));
      return [
        ...blockFigures('reading all rows', loading),
        ...(await order(window.page)),
        ...(await narrow(window.page)),
        ...(await move(window.page)),
      ];
    });
    return [atMost('start to a usable list of 100,000', usableMs, 1_500, 'ms'), ...shown];
  });
}

async function order(page: Page): Promise<Figure[]> {
  const click = async (heading: string) => {
    const button = page.getByRole('columnheader', { name: heading }).getByRole('button');
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
    atMost('order by title, first time', times.title, FIRST_SORT_GOAL_MS, 'ms'),
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
    for (const key of ['7', '3', '1', 'Backspace', 'Backspace', 'Backspace']) await type(key);
  });
  return [
    timesAtMost('search, a key press to the narrowed list', times, FILTER_GOAL_MS),
    ...blockFigures('search', frames),
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
  const scroller = document.querySelector('[role="grid"] > [role="rowgroup"]:last-child');
  if (scroller === null) throw new Error('There is no list');
  const height = scroller.scrollHeight - scroller.clientHeight;
  for (let step = 0; step <= steps; step += 1) {
    scroller.scrollTop = (height * step) / steps;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Runs inside the page: from the middle on, as a wheel that is turned without a pause. */
async function rollOn(steps: number): Promise<void> {
  const scroller = document.querySelector('[role="grid"] > [role="rowgroup"]:last-child');
  if (scroller === null) throw new Error('There is no list');
  scroller.scrollTop = scroller.scrollHeight / 2;
  for (let step = 0; step <= steps; step += 1) {
    scroller.scrollTop += 102;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
