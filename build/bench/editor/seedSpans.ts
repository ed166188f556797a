import type { Page } from '@playwright/test';
import { packSuggestions } from '../../../app/review/packedSuggestions.ts';
import { SuggestionId } from '../../../shared/suggestion.ts';

/** A span of a benchmark: its label is a number from 0 to 7. */
export interface BenchSpan {
  start: number;
  end: number;
  label: number;
}

/** Words of a text: `Huyện`, `1.428,570` */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** Of a hundred spans, how many lie in the one before and how many cross it. */
const NESTED_PERCENT = 15;
const CROSSING_PERCENT = 6;

/** About `count` spans of one to four words, spread evenly; some nested, some crossing. */
export function spreadSpans(text: string, count: number): BenchSpan[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const spans: BenchSpan[] = [];
  const stride = words.length / count;
  const taken = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const mixed = Math.imul(number + 1, 2_654_435_761) >>> 0;
    const percent = mixed % 100;
    const former = spans.at(-1);
    const first = Math.floor(number * stride);
    const last = Math.min(words.length - 1, first + ((mixed >>> 8) % 3));
    let [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 1];
    if (former !== undefined && percent < NESTED_PERCENT) end = Math.max(end, former.end);
    const isCrossing = percent >= NESTED_PERCENT && percent < NESTED_PERCENT + CROSSING_PERCENT;
    if (former !== undefined && isCrossing) start = Math.max(former.start + 1, former.end - 2);
    const label = (mixed >>> 4) % 8;
    const key = `${start}-${end}-${label}`;
    if (start >= end || taken.has(key)) continue;
    taken.add(key);
    spans.push({ start, end, label });
  }
  return spans;
}

const LABELS = ['PERSON', 'POSITION', 'ORG', 'LOCATION', 'DATE', 'DOCUMENT', 'PROGRAM', 'EVENT'];

/** Puts spans in the place of what was found in one article, behind the app's back. */
export function storeSpans(page: Page, path: string, spans: readonly BenchSpan[]): Promise<void> {
  const suggestions = spans.map(({ start, end, label }) => ({
    id: SuggestionId.parse(`${start}-${end}-${label}`),
    body: { type: 'entity' as const, label: LABELS[label] ?? '', spans: [{ start, end }] },
    confidence: 0.6 + ((start * 7) % 40) / 100,
    rule: 'bench.spread',
  }));
  const packed = packSuggestions(suggestions);
  return page.evaluate(writeExtraction, { path, packed });
}

/** Runs inside the page. */
async function writeExtraction(given: { path: string; packed: string }): Promise<void> {
  const settled = <Value>(request: IDBRequest): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result as Value);
      };
    });
  const database = await settled<IDBDatabase>(indexedDB.open('dau'));
  const transaction = database.transaction(['articles', 'extractions'], 'readwrite');
  const rows: { id: string; path: string }[] = await settled(
    transaction.objectStore('articles').getAll(),
  );
  const id = rows.find((row) => row.path === given.path)?.id ?? '';
  const extractions = transaction.objectStore('extractions');
  const extraction: object = await settled(extractions.get(id));
  extractions.put({ ...extraction, packed: new TextEncoder().encode(given.packed) });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** The text of an article as the app has stored it. */
export function readText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const settled = (request: IDBRequest): Promise<unknown> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const database = (await settled(indexedDB.open('dau'))) as IDBDatabase;
    const transaction = database.transaction(['articles', 'texts']);
    const rows = (await settled(transaction.objectStore('articles').getAll())) as {
      id: string;
      path: string;
    }[];
    const id = rows.find((row) => row.path === wanted)?.id ?? '';
    const stored = (await settled(transaction.objectStore('texts').get(id))) as { text: string };
    database.close();
    return stored.text;
  }, path);
}
