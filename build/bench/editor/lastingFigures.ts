import type { Page } from '@playwright/test';
import { atMost, timesAtMost, type Figure } from '../app/figures.ts';
import { heapInUse, timeKey } from './editorProbe.ts';

const UNDO_GOAL_MS = 300;
const UNDO_ROUNDS = 3;
const GROWTH_GOAL_PERCENT = 5;
const OPENINGS = 50;
/** The panels and the record of the rules follow a step. */
const PAUSE_MS = 1_000;

/** What a day of work does to an article: a large step taken back, and fifty openings of others. */
export async function lastingFigures(
  page: Page,
  { openAgain, others }: { openAgain: () => Promise<unknown>; others: number },
): Promise<Figure[]> {
  const undone = await undoSteps(page);
  await openAgain();
  const before = await heapInUse(page);
  for (let opened = 0; opened < OPENINGS; opened += others) await openAgain();
  const growth = (100 * ((await heapInUse(page)) - before)) / before;
  return [
    undone,
    atMost(`growth of the heap by opening ${OPENINGS} others`, growth, GROWTH_GOAL_PERCENT, '%'),
  ];
}

/** Accepts what is sure at once, a quarter of the benchmark's marks, and takes it back some times. */
async function undoSteps(page: Page): Promise<Figure> {
  const times: number[] = [];
  await page.locator('[role="document"]').focus();
  const step = await page.getByRole('button', { name: /^Accept \d.* sure$/u }).textContent();
  await timeKey(page, 'Shift+A');
  for (let round = 0; round < UNDO_ROUNDS; round += 1) {
    if (round > 0) await timeKey(page, 'Control+Shift+Z');
    await page.waitForTimeout(PAUSE_MS);
    times.push((await timeKey(page, 'Control+z')).paintedMs);
  }
  return timesAtMost(`take back “${step ?? ''}”`, times, UNDO_GOAL_MS);
}
