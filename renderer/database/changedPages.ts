import Dexie from 'dexie';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { loadSeenReviews, type StoredReview } from './loadReview.ts';

/** Few enough that a page of long articles is no burden. */
const ARTICLES_A_PAGE = 100;

export interface ChangedPage {
  reviews: StoredReview[];
  /** The `changedAt` up to which all has been read. */
  seen: number;
  progress: { doneCount: number; totalCount: number };
}

/**
 * The articles of a corpus that have changed after `seen`, with all their records, a page at a time
 * in the order of their changes. An article that changes meanwhile comes again.
 */
export async function* readChangedPages(
  corpusId: CorpusId,
  seen: number,
): AsyncGenerator<ChangedPage, void> {
  const { articles, texts, extractions, annotations, corpora } = database;
  const tables = [articles, texts, extractions, annotations, corpora];
  const after = (last: number) =>
    articles
      .where('[corpusId+changedAt]')
      .between([corpusId, last], [corpusId, Dexie.maxKey], false);
  const totalCount = await after(seen).count();
  const read = (last: number) =>
    database.transaction('r', tables, async () => {
      const rows = await after(last).limit(ARTICLES_A_PAGE).toArray();
      return { rows, reviews: await loadSeenReviews(rows.map(({ id }) => id)) };
    });
  let doneCount = 0;
  for (let next = read(seen); ;) {
    const { rows, reviews } = await next;
    const last = rows.at(-1)?.changedAt;
    if (last === undefined) return;
    // the store reads on while this page is taken in
    next = read(last);
    next.catch(() => undefined);
    doneCount += rows.length;
    const progress = { doneCount: Math.min(doneCount, totalCount), totalCount };
    yield { reviews, seen: last, progress };
  }
}
