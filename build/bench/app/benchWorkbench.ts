import { atMost, told, type Figure } from './figures.ts';
import { blockFigures, watchFrames, type FrameReport } from './frameProbe.ts';
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
  const decision = await timeAct(
    window,
    () => page.keyboard.press('a'),
    () => page.evaluate(waitForToast, 'suggestions accepted'),
  );
  const undo = await timeAct(
    window,
    () => page.getByRole('button', { name: 'Undo', exact: true }).click(),
    () => page.evaluate(waitForInverses),
  );
  await group.first().waitFor({ timeout: READING_MS });
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

async function timeAct(
  { page }: BenchWindow,
  act: () => Promise<void>,
  end: () => Promise<void>,
): Promise<{ ms: number; frames: FrameReport }> {
  let ms = Number.NaN;
  const frames = await watchFrames(page, async () => {
    const startedAt = performance.now();
    await act();
    await end();
    ms = performance.now() - startedAt;
  });
  return { ms, frames };
}

/** Runs inside the page. A locator would ask all elements for their text many times a second. */
async function waitForToast(words: string): Promise<void> {
  const isSaid = () =>
    [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].some((toast) =>
      toast.textContent.includes(words),
    );
  while (!isSaid()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Runs inside the page: until a step that takes another one back is stored. */
async function waitForInverses(): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
  const database = await settled(indexedDB.open('dau'));
  const count = async () => {
    const stores = ['edits', 'editPacks'];
    const transaction = database.transaction(stores);
    const indexes = stores.map((name) => transaction.objectStore(name).index('inverseOf'));
    const counts = await Promise.all(indexes.map((index) => settled(index.count())));
    return counts.reduce((sum, own) => sum + own, 0);
  };
  while ((await count()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  database.close();
}
