import type { Page } from '@playwright/test';
import { atMost, type Figure } from '../app/figures.ts';
import { heapInUse } from './editorProbe.ts';

const GOAL_PERCENT = 5;
const OPENINGS = 50;

/** What is left of fifty articles that were opened and closed; `openAgain` opens so many others first. */
export async function heapGrowth(
  page: Page,
  { openAgain, others }: { openAgain: () => Promise<unknown>; others: number },
): Promise<Figure> {
  await openAgain();
  const before = await heapInUse(page);
  for (let opened = 0; opened < OPENINGS; opened += others) await openAgain();
  const growth = (100 * ((await heapInUse(page)) - before)) / before;
  return atMost(`growth of the heap by opening ${OPENINGS} others`, growth, GOAL_PERCENT, '%');
}
