import { atMost, told, type Figure } from './figures.ts';
import { blockFigures, watchFrames } from './frameProbe.ts';
import { residentMb, type BenchWindow } from './benchWindow.ts';
import { SHARED_BY } from './seedArticles.ts';
import { SHARED_BODY } from './seedParagraphs.ts';

const DECISION_GOAL_MS = 3_000;
const OPENING_AGAIN_GOAL_MS = 3_000;
/** What is read of all articles may take as long as this. */
const READING_MS = 600_000;

/** The workbench over all articles, and a decision on one group of them that is taken back. */
export async function benchWorkbench(window: BenchWindow, count: number): Promise<Figure[]> {
  const { page } = window;
  let openedMs = Number.NaN;
  const reading = await watchFrames(page, async () => {
    openedMs = await openWorkbench(window);
  });
  const memory = await residentMb(window);
  await page.getByRole('searchbox', { name: 'Find words' }).fill(SHARED_BODY);
  const group = page.getByRole('option', { name: new RegExp(SHARED_BODY) });
  await group.first().click();
  const decision = await timeAct(window, /suggestions accepted$/, () => page.keyboard.press('a'));
  const undo = await timeAct(window, null, () =>
    page.getByRole('button', { name: 'Undo', exact: true }).click(),
  );
  const decided = Math.min(SHARED_BY, count).toLocaleString('en');
  return [
    told('opening the workbench, until all articles are read', `${(openedMs / 1000).toFixed(1)} s`),
    ...blockFigures('opening the workbench', reading),
    told('memory of all processes with the workbench', `${memory.toFixed(0)} MB`),
    atMost(`deciding a group over ${decided} articles`, decision.ms, DECISION_GOAL_MS, 'ms'),
    ...blockFigures('deciding a group', decision.frames),
    told('taking that back', `${undo.ms.toFixed(0)} ms`),
    ...blockFigures('taking it back', undo.frames),
  ];
}

/** Once what it knows has been stored, and with what has changed since. */
export async function benchOpeningAgain(window: BenchWindow): Promise<Figure[]> {
  const openedMs = await openWorkbench(window);
  const memory = await residentMb(window);
  return [
    atMost('opening the workbench again', openedMs, OPENING_AGAIN_GOAL_MS, 'ms'),
    told('memory of all processes with the workbench opened again', `${memory.toFixed(0)} MB`),
  ];
}

async function openWorkbench({ page }: BenchWindow): Promise<number> {
  const startedAt = performance.now();
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await page.getByRole('tab', { name: /^Queue/ }).waitFor({ timeout: READING_MS });
  return performance.now() - startedAt;
}

/** From an act until the page says so, or until the group is in the list again for null. */
async function timeAct({ page }: BenchWindow, said: RegExp | null, act: () => Promise<void>) {
  const group = page.getByRole('option', { name: new RegExp(SHARED_BODY) });
  const end = said === null ? group : page.getByText(said);
  let ms = Number.NaN;
  const frames = await watchFrames(page, async () => {
    const startedAt = performance.now();
    await act();
    await end.first().waitFor({ timeout: READING_MS });
    ms = performance.now() - startedAt;
  });
  return { ms, frames };
}
