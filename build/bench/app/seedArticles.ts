import type { Page } from '@playwright/test';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import { generateArticle } from '../writeArticles.ts';

const ARTICLES_A_TRANSACTION = 1_000;
/** Of the paragraphs of so many articles all texts are put together. */
const SOURCES = 150;
const PARAGRAPHS_A_TEXT = 8;
const WORDS = {
  places: ['Sơn Khê', 'Mường Lâm', 'Vĩnh Thạch', 'Ân Hải', 'Đông Giang', 'Phù Lạc'],
  kinds: ['Khánh thành', 'Kiểm tra', 'Tổng kết', 'Đối thoại', 'Ủng hộ', 'Ân cần thăm hỏi'],
  statuses: ['new', 'inWork', 'secondLook', 'reviewed', 'skipped'],
  labels: [['ORG', 'PERSON'], ['ORG'], ['DATE', 'LOCATION', 'ORG'], ['DOCUMENT', 'PERSON']],
};

/**
 * Writes `count` articles of about 5 kB with 30 suggestions each into the store behind the app's
 * back, after the one article that it has: rows with a path, title, date, place, labels and counts
 * of their own, texts of shuffled paragraphs. The app sees them when it starts again.
 */
export async function seedArticles(page: Page, count: number): Promise<void> {
  const paragraphs = Array.from({ length: SOURCES }, (_, seed) =>
    generateArticle(seed + 1, 5_000)
      .split('\n\n')
      .slice(3, -1),
  ).flat();
  for (let from = 0; from < count; from += ARTICLES_A_TRANSACTION) {
    const length = Math.min(count - from, ARTICLES_A_TRANSACTION);
    const articles = Array.from({ length }, (_, at) => inventArticle(from + at, paragraphs.length));
    await page.evaluate(writeArticles, { articles, paragraphs });
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
    suggestionCount: 60,
    undecidedCount: mixed % 60,
    changedAt: index + 2,
  };
  const paragraphs = Array.from(
    { length: PARAGRAPHS_A_TEXT },
    (_, at) => ((mixed >>> 2) + at * (1 + (index % 89))) % paragraphCount,
  );
  return { row, paragraphs };
}

/** Runs inside the page. */
async function writeArticles(given: {
  articles: InventedArticle[];
  paragraphs: string[];
}): Promise<void> {
  const settled = <Value>(request: IDBRequest): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result as Value);
      };
    });
  const database = await settled<IDBDatabase>(indexedDB.open('dau'));
  const stores = ['articles', 'texts', 'extractions'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const [articles, texts, extractions] = stores.map((name) => transaction.objectStore(name));
  if (!articles || !texts || !extractions) throw new Error('The store has other tables');
  const byPath = articles.index('[corpusId+path]');
  const known: { id: string; corpusId: string }[] = await settled(byPath.getAll(null, 100));
  const model = known.find(({ corpusId }) => corpusId !== 'sample');
  if (model === undefined) throw new Error('There is no article');
  const extraction: { suggestions: unknown[] } = await settled(extractions.get(model.id));
  const suggestions = extraction.suggestions.slice(0, 30);
  for (const { row, paragraphs } of given.articles) {
    const text = [row.title, ...paragraphs.map((at) => given.paragraphs[at])].join('\n\n');
    articles.put({ ...model, ...row });
    texts.put({ articleId: row.id, text, blocks: [] });
    extractions.put({ ...extraction, articleId: row.id, suggestions });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
