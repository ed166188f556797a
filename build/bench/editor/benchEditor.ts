import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder, inWindow, readFolder, type BenchWindow } from '../app/benchWindow.ts';
import { timeInput, type Shown } from '../app/paintProbe.ts';
import { atMost, told, timesAtMost, type Figure } from '../app/figures.ts';
import { blockFigures, smoothnessFigures, watchFrames } from '../app/frameProbe.ts';
import { threadFigure } from '../app/threadTime.ts';
import { medianOf } from '../medianOf.ts';
import { generateArticle } from '../writeArticles.ts';
import {
  countNodes,
  heapInUse,
  heapOfInput,
  scrollThrough,
  timeKey,
  watchReads,
  type ChangeReport,
} from './editorProbe.ts';
import { FLOORS, openFloorWindow, runFloor, type FloorTimes } from './floors.ts';
import { heapGrowth } from './heapGrowth.ts';
import { largeStepFigures } from './largeStep.ts';
import { readText, spreadSpans, storeSpans } from './seedSpans.ts';

export interface EditorSize {
  name: string;
  byteLength: number;
  spanCount: number;
  /** From the key press to painted, the record read. */
  openGoalMs: number;
}

export const SIZES: readonly EditorSize[] = [
  { name: '5 kB, 100 spans', byteLength: 5_000, spanCount: 100, openGoalMs: 60 },
  { name: '100 kB, 2,000 spans', byteLength: 100_000, spanCount: 2_000, openGoalMs: 80 },
  { name: '1 MB, 20,000 spans', byteLength: 1_000_000, spanCount: 20_000, openGoalMs: 250 },
];

const ROUNDS = 7;
const PICKER_GOAL_MS = 60;
const HEAP_GOAL_MB = 7;
const NODE_GOAL = 3_000;
/** The articles that are opened in between: what was opened last is kept, and not read again. */
const OTHERS = ['a1.txt', 'a2.txt', 'a3.txt', 'a4.txt', 'a5.txt'];
const ARTICLE = 'b.txt';

/** The editor beside its floors, in one run of one Electron. */
export function benchEditor(executable: string, size: EditorSize): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await mkdir(corpus);
    for (const [index, other] of OTHERS.entries()) {
      await writeFile(join(corpus, other), generateArticle(2 + index, 2_000));
    }
    await writeFile(join(corpus, ARTICLE), generateArticle(1, size.byteLength));
    const app = { executable, profile: join(folder, 'profile') };
    const article = await inWindow(app, async (window) => {
      await readFolder(window, corpus, OTHERS.length + 1);
      const text = await readText(window.page, ARTICLE);
      const spans = spreadSpans(text, size.spanCount);
      await storeSpans(window.page, ARTICLE, spans);
      return { text, spans };
    });
    return inWindow(app, async (window) => {
      const openAgain = () => openArticle(window.page);
      return [
        ...(await measure(window, size, article)),
        await heapGrowth(window.page, { openAgain, others: OTHERS.length }),
        ...(await largeStepFigures(window)),
      ];
    });
  });
}

type BenchArticle = Parameters<typeof runFloor>[2];

async function measure(
  window: BenchWindow,
  size: EditorSize,
  article: BenchArticle,
): Promise<Figure[]> {
  const { page } = window;
  await watchReads(page);
  const inputBytes = await heapOfInput(page, article);
  const emptyHeap = await heapInUse(page);
  const { floors, opened } = await openInTurns(window, article);
  const heapMb = ((await heapInUse(page)) - emptyHeap - inputBytes) / 1e6;
  const nodeCount = await countNodes(page);
  const { changed, efforts } = await changeAndWeigh(page);
  const picked = await dragSelections(page);
  const frames = await watchFrames(page, () => scrollThrough(page));
  const floorOf = (name: string, time: keyof FloorTimes) =>
    medianOf((floors.get(name) ?? []).map((times) => times[time]));
  const openFloor = floorOf('virtualised', 'openMs');
  const goal = 1.5 * floorOf('virtualised', 'addMs');
  const fromKey = opened.map(({ paintedMs }) => paintedMs);
  const highlights = `${floorOf('highlight', 'openMs').toFixed(0)} ms`;
  return [
    told('spans', String(article.spans.length)),
    told('floor: plain text, CSS highlights: open', highlights),
    told('floor: virtualised marks: open', `${openFloor.toFixed(0)} ms`),
    told('floor: virtualised marks: add', `${(goal / 1.5).toFixed(0)} ms`),
    timesAtMost('open, from data in hand', opened.map(fromData), 2 * openFloor),
    timesAtMost('open, from the key press, read from the store', fromKey, size.openGoalMs),
    timesAtMost('add a mark by key', changed.added, goal),
    timesAtMost('give it another label by key', changed.relabelled, goal),
    timesAtMost('remove it by key', changed.removed, goal),
    timesAtMost('from a selection with the mouse to its picker', picked, PICKER_GOAL_MS),
    ...efforts,
    ...smoothnessFigures('scroll through everything', frames),
    ...blockFigures('scroll', frames),
    atMost('heap over the input', heapMb, HEAP_GOAL_MB, 'MB'),
    atMost('nodes in the document', nodeCount, NODE_GOAL, ''),
  ];
}

/** The floors and the app one after the other, so that each has the same machine. */
async function openInTurns({ page, electron }: BenchWindow, article: BenchArticle) {
  const floorPage = await openFloorWindow(electron);
  const floors = new Map<string, FloorTimes[]>(FLOORS.map((name) => [name, []]));
  const opened: ChangeReport[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, times] of floors) {
      await floorPage.bringToFront();
      const result = await runFloor(floorPage, name, article);
      if (round > 0) times.push(result);
    }
    await page.bringToFront();
    const report = await openArticle(page);
    if (round > 0) opened.push(report);
  }
  return { floors, opened };
}

function fromData({ fromDataMs }: ChangeReport): number {
  return fromDataMs ?? Number.NaN;
}

type WindowPage = BenchWindow['page'];

/** Opens the other articles and then the one that is measured, from the list. */
async function openArticle(page: WindowPage): Promise<ChangeReport> {
  for (const index of OTHERS.keys()) {
    await goToList(page);
    await page.keyboard.press('Home');
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
    await timeKey(page, 'Enter');
  }
  await goToList(page);
  await page.keyboard.press('End');
  return timeKey(page, 'Enter');
}

async function goToList(page: WindowPage): Promise<void> {
  if ((await page.locator('[role="document"]').count()) > 0) await leaveArticle(page);
  await page.locator('[role="grid"]').focus();
}

async function leaveArticle(page: WindowPage): Promise<void> {
  for (let presses = 0; presses < 4; presses += 1) {
    if ((await page.locator('[role="document"]').count()) === 0) return;
    await page.keyboard.press('Escape');
    await page.waitForTimeout(80);
  }
  await page.locator('[role="document"]').waitFor({ state: 'detached' });
}

/** What it costs the window's thread, which what else the machine does hardly changes. */
async function changeAndWeigh(page: WindowPage) {
  const changed: MarkTimes = { added: [], relabelled: [], removed: [] };
  const marking = { what: 'go to words, add a mark, relabel and remove it', count: ROUNDS };
  const opening = { what: 'open the article, and five small ones in between', count: ROUNDS };
  const efforts = [
    await threadFigure(page, marking, () => changeMarks(page, changed)),
    await threadFigure(page, opening, async () => {
      for (let round = 0; round < ROUNDS; round += 1) await openArticle(page);
    }),
  ];
  return { changed, efforts };
}

interface MarkTimes {
  added: number[];
  relabelled: number[];
  removed: number[];
}

/** Marks words, gives them another label and takes the mark away, a paragraph further each time. */
async function changeMarks(page: WindowPage, times: MarkTimes): Promise<void> {
  await page.locator('[role="document"]').focus();
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+ArrowDown');
    for (let step = 0; step < 3 + round; step += 1) await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
    times.added.push((await timeKey(page, '8')).paintedMs);
    times.relabelled.push((await timeKey(page, '7')).paintedMs);
    times.removed.push((await timeKey(page, 'x')).paintedMs);
  }
}

/** What can be made of the selected words. */
const PICKER: Shown = { selector: '[role="dialog"][aria-label]', attribute: 'aria-label' };

/** Draws the mouse over a third of a line, in three paragraphs by turns. */
async function dragSelections(page: WindowPage): Promise<number[]> {
  const times: number[] = [];
  const text = page.locator('[role="document"]');
  for (let round = 0; round < ROUNDS; round += 1) {
    const line = text.locator('[data-index]').nth(1 + (round % 3));
    const { x, y, width } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + 20, y + 14);
    await page.mouse.down();
    await page.mouse.move(x + width / 3, y + 14, { steps: 4 });
    times.push((await timeInput(page, PICKER, () => page.mouse.up())).paintedMs);
    await page.keyboard.press('Escape');
    await page.locator(PICKER.selector).waitFor({ state: 'detached' });
  }
  return times;
}
