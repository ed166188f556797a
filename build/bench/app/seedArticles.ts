import type { Page } from '@playwright/test';

const ROWS_A_TRANSACTION = 5_000;

/**
 * Writes `count` rows of articles into the store behind the app's back, each a copy of the one
 * article that it has, with a path, title, date and counts of its own. The app sees them when it
 * starts again.
 */
export async function seedArticles(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += ROWS_A_TRANSACTION) {
    await page.evaluate(writeRows, { from, to: Math.min(count, from + ROWS_A_TRANSACTION) });
  }
}

/** Runs inside the page. */
async function writeRows({ from, to }: { from: number; to: number }): Promise<void> {
  const settled = <Value>(request: IDBRequest): Promise<Value> =>
    new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result as Value);
      };
    });
  const places = ['Sơn Khê', 'Mường Lâm', 'Vĩnh Thạch', 'Ân Hải', 'Đông Giang', 'Phù Lạc'];
  const kinds = ['Khánh thành', 'Kiểm tra', 'Tổng kết', 'Đối thoại', 'Ủng hộ', 'Ân cần thăm hỏi'];
  const statuses = ['new', 'inWork', 'secondLook', 'reviewed', 'skipped'];
  const pick = (items: string[], index: number) => items[index % items.length] ?? '';
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const database = await settled<IDBDatabase>(indexedDB.open('dau'));
  const transaction = database.transaction('articles', 'readwrite', { durability: 'relaxed' });
  const articles = transaction.objectStore('articles');
  const known: { corpusId: string }[] = await settled(articles.getAll());
  const model = known.find(({ corpusId }) => corpusId !== 'sample');
  for (let index = from; index < to; index += 1) {
    const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
    const province = pick(places, mixed >>> 3);
    const title = `${pick(kinds, mixed >>> 7)} ở ${province}: bài ${index} (${mixed % 977})`;
    const id = index.toString(16).padStart(32, '0');
    const path = `${index % 211}/${mixed}.txt`;
    const eventDate = `2022-${twoDigits(1 + (mixed % 12))}-${twoDigits(1 + (mixed % 28))}`;
    const status = pick(statuses, mixed >>> 11);
    const shown = { path, title, titleKey: title.toLowerCase(), eventDate, province, status };
    articles.put({ ...model, ...shown, id, undecidedCount: mixed % 60, changedAt: index + 2 });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
