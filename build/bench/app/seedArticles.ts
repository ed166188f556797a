import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type * as PackedSuggestions from '../../../app/review/packedSuggestions.ts';
import type * as TargetOfBody from '../../../app/review/targetOfBody.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { Suggestion, SuggestionId } from '../../../shared/suggestion.ts';
import { ROOT } from '../../root.ts';
import { moduleInPage } from './moduleInPage.ts';
import { inventParagraphs, sharedParagraph, type SeedParagraph } from './seedParagraphs.ts';

const ARTICLES_A_TRANSACTION = 1_000;
const PARAGRAPHS_A_TEXT = 8;
/** So many articles have the paragraph in common that a group decision is made on. */
export const SHARED_BY = 5_000;

declare global {
  /** Puts an article together of paragraphs, of which the last one is shared. */
  var assembleArticle: (invented: InventedArticle) => { text: string; suggestions: Suggestion[] };
  var packedSuggestions: typeof PackedSuggestions;
  var targetOfBody: typeof TargetOfBody;
}

const WORDS = {
  places: ['Sơn Khê', 'Mường Lâm', 'Vĩnh Thạch', 'Ân Hải', 'Đông Giang', 'Phù Lạc'],
  kinds: ['Khánh thành', 'Kiểm tra', 'Tổng kết', 'Đối thoại', 'Ủng hộ', 'Ân cần thăm hỏi'],
  statuses: ['new', 'inWork', 'secondLook', 'reviewed', 'skipped'],
  labels: [['ORG', 'PERSON'], ['ORG'], ['DATE', 'LOCATION', 'ORG'], ['DOCUMENT', 'PERSON']],
};

/**
 * Writes `count` articles of about 5 kB with about 30 suggestions each into the store behind the
 * app's back, after the one article that it has: rows with a path, title, date, place, labels and
 * counts of their own, texts of shuffled paragraphs with what the engine finds in them. The app sees
 * them when it starts again.
 */
export async function seedArticles(page: Page, count: number): Promise<void> {
  for (const name of ['packedSuggestions', 'targetOfBody']) {
    await moduleInPage(page, name, join(ROOT, 'app', 'review', `${name}.ts`));
  }
  const paragraphs = inventParagraphs();
  await page.evaluate(keepParagraphs, [...paragraphs, sharedParagraph()]);
  const sharedEvery = Math.max(1, Math.floor(count / SHARED_BY));
  for (let from = 0; from < count; from += ARTICLES_A_TRANSACTION) {
    const length = Math.min(count - from, ARTICLES_A_TRANSACTION);
    const articles = Array.from({ length }, (_, at) => {
      const article = inventArticle(from + at, paragraphs.length);
      const isSharing = (from + at) % sharedEvery === 0;
      return isSharing ? withParagraph(article, paragraphs.length) : article;
    });
    await page.evaluate(writeArticles, articles);
  }
}

interface InventedArticle {
  row: Record<string, unknown> & { id: string; title: string };
  /** Which paragraphs its text has. */
  paragraphs: number[];
}

function inventArticle(index: number, paragraphCount: number): InventedArticle {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const province = pick(WORDS.places, mixed >>> 3);
  const title = `${pick(WORDS.kinds, mixed >>> 7)} ở ${province}: bài ${index} (${mixed % 977})`;
  const row = {
    id: index.toString(16).padStart(32, '0'),
    path: `${index % 211}/${mixed}.txt`,
    title,
    titleKey: foldDiacritics(title),
    eventDate: `2022-${twoDigits(1 + (mixed % 12))}-${twoDigits(1 + (mixed % 28))}`,
    province,
    status: pick(WORDS.statuses, mixed >>> 11),
    labels: pick(WORDS.labels, mixed >>> 5),
    lowestConfidence: (50 + (mixed % 50)) / 100,
    changedAt: index + 2,
  };
  const paragraphs = Array.from(
    { length: PARAGRAPHS_A_TEXT },
    (_, at) => ((mixed >>> 2) + at * (1 + (index % 89))) % paragraphCount,
  );
  return { row, paragraphs };
}

const withParagraph = ({ row, paragraphs }: InventedArticle, at: number): InventedArticle => ({
  row,
  paragraphs: [...paragraphs, at],
});

/** Runs inside the page. */
function keepParagraphs(all: SeedParagraph[]): void {
  const move = (part: unknown, by: number): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => move(one, by));
    if ('start' in part && 'end' in part)
      return { start: Number(part.start) + by, end: Number(part.end) + by };
    return Object.fromEntries(Object.entries(part).map(([key, own]) => [key, move(own, by)]));
  };
  globalThis.assembleArticle = ({ row, paragraphs }) => {
    let text = row.title;
    const suggestions: Suggestion[] = [];
    for (const which of paragraphs) {
      const paragraph = all[which];
      if (paragraph === undefined) continue;
      text += '\n\n';
      for (const found of paragraph.suggestions) {
        const body = move(found.body, text.length) as AnnotationBody;
        const id = globalThis.targetOfBody.targetOfBody(body) as SuggestionId;
        suggestions.push({ ...found, id, body });
      }
      text += paragraph.text;
    }
    return { text, suggestions };
  };
}

/** Runs inside the page. */
async function writeArticles(articles: InventedArticle[]): Promise<void> {
  const settled = <Value>(request: IDBRequest): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result as Value);
      };
    });
  const database = await settled<IDBDatabase>(indexedDB.open('dau'));
  const stores = ['articles', 'texts', 'extractions'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const [rows, texts, extractions] = stores.map((name) => transaction.objectStore(name));
  if (!rows || !texts || !extractions) throw new Error('The store has other tables');
  const byPath = rows.index('[corpusId+path]');
  const known: { id: string; corpusId: string }[] = await settled(byPath.getAll(null, 100));
  const model = known.find(({ corpusId }) => corpusId !== 'sample');
  if (model === undefined) throw new Error('There is no article');
  const extraction: object = await settled(extractions.get(model.id));
  for (const article of articles) {
    const { row } = article;
    const { text, suggestions } = globalThis.assembleArticle(article);
    const counts = { suggestionCount: suggestions.length, undecidedCount: suggestions.length };
    rows.put({ ...model, ...row, ...counts });
    texts.put({ articleId: row.id, text, blocks: [] });
    const packed = new TextEncoder().encode(
      globalThis.packedSuggestions.packSuggestions(suggestions),
    );
    extractions.put({ ...extraction, articleId: row.id, packed });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
