import { expect, type Page } from '@playwright/test';
import { packSuggestions } from '../../app/review/packedSuggestions.ts';
import type { Caret } from '../../renderer/review/caret.ts';
import { findOccurrences } from '../../renderer/review/same/findOccurrences.ts';
import type { DatasetArticle } from '../../shared/dataset.ts';
import { readReview, type StoredMark } from '../readReview.ts';
import { CountedKeyboard } from './countedKeyboard.ts';
import { goldMarks, nameOf, outermost, VALUE } from './goldMarks.ts';
import { planCaret, readScreen } from './planCaret.ts';

/** `T` and Enter. */
const PRESSES_FOR_ALL = 2;

export interface EmptyEffort {
  name: string;
  spans: number;
  presses: number;
}

/** Marks every entity and every value of the gold in an article without suggestions. */
export async function markFromEmpty(page: Page, gold: DatasetArticle): Promise<EmptyEffort> {
  const keys = new CountedKeyboard(page);
  const wanted = goldMarks(gold);
  const { text, hotkeys } = await readReview(page, gold.file);
  let missing = wanted;
  let caret: Caret | null = null;
  for (let mark = missing[0]; mark !== undefined; mark = missing[0]) {
    const { units } = readScreen(await readReview(page, gold.file));
    const start = text.length - text.trimStart().length;
    const plan = planCaret(units, caret ?? { anchor: start, head: start }, mark);
    if (plan === null) throw new Error(`No way to ${nameOf(mark)} in ${gold.file}`);
    await keys.press(...plan);
    await keys.press(mark.label === VALUE ? 'Shift+I' : (hotkeys[mark.label] ?? ''));
    await waitForActive(page, mark);
    const others = occurrences(text, mark, missing);
    if (others.length > 0) {
      await keys.press('t');
      const dialog = page.getByRole('dialog', { name: 'Mark all occurrences' });
      await expect(dialog).toBeVisible();
      await keys.press('Enter');
      await expect(dialog).toBeHidden();
    }
    const done = new Set([mark, ...others].map(nameOf));
    missing = missing.filter((one) => !done.has(nameOf(one)));
    const stored = async () => (await readReview(page, gold.file)).marks.length;
    await expect.poll(stored).toBe(wanted.length - missing.length);
    caret = { anchor: mark.start, head: mark.start };
  }
  const after = await readReview(page, gold.file);
  expect(outermost(after.marks).map(nameOf).sort()).toEqual(wanted.map(nameOf).sort());
  return { name: gold.file, spans: wanted.length, presses: keys.count };
}

/** Where else the words are to be marked so, if that takes fewer presses at once and all is right. */
function occurrences(text: string, mark: StoredMark, missing: readonly StoredMark[]): StoredMark[] {
  if (mark.label === VALUE) return [];
  const { variants } = findOccurrences(text, mark, mark.label, []);
  const same = variants.filter(({ isSame }) => isSame).flatMap(({ spans }) => spans);
  const places = same.filter(({ start }) => start !== mark.start);
  const others = places.map((span) => ({ label: mark.label, ...span }));
  const open = new Set(missing.map(nameOf));
  const isRight = others.every((other) => open.has(nameOf(other)));
  return isRight && others.length * 2 > PRESSES_FOR_ALL ? others : [];
}

/** The next key acts on what the screen shows. */
async function waitForActive(page: Page, { label, start }: StoredMark): Promise<void> {
  const role = label === VALUE ? 'value' : 'active';
  const lit = page.locator(`[data-offset="${start}"][class*="_${role}_"]`);
  await expect(lit.first()).toBeVisible();
}

/** Takes the suggestions of all articles out of the store, as if nothing had been found in them. */
export async function dropSuggestions(page: Page): Promise<void> {
  await page.evaluate(async (none) => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(String(request.error)));
        };
      });
    const database = await done(indexedDB.open('dau'));
    const store = database.transaction('extractions', 'readwrite').objectStore('extractions');
    const records = (await done(store.getAll())) as Record<string, unknown>[];
    const packed = new TextEncoder().encode(none);
    for (const record of records) await done(store.put({ ...record, packed }));
    database.close();
  }, packSuggestions([]));
}
