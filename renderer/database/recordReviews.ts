import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { beginStep } from './beginStep.ts';
import { listDecided, loadReviews, type StoredReview } from './loadReview.ts';
import { EditWriter, inEditTransaction } from './recordEdits.ts';

const ARTICLES_A_PAGE = 100;
/** So many keys cost no more to list than one record that is asked for by its key. */
const KEYS_A_RECORD = 10;

interface ReviewStep {
  author: string;
  /** The edits of one article; none leaves it as it is. */
  draft: (review: StoredReview, stamp: () => EditStamp) => Edit[];
  tell: (progress: { doneCount: number; totalCount: number }) => void;
}

/**
 * Records one step over many articles, each given once, all or nothing. Gives the entries for the
 * journal.
 */
export function recordReviews(
  articleIds: readonly ArticleId[],
  step: ReviewStep,
): Promise<Result<JournalEntry[]>> {
  return inEditTransaction(async () => writeReviews(articleIds, step));
}

/**
 * As `recordReviews`, in an open transaction. The articles are read and written a page at a time: the
 * store is busy with one page while another is worked on. They go by their ids, as bundles do, so that
 * the packed edits of a page are of neighbours.
 */
export async function writeReviews(
  articleIds: readonly ArticleId[],
  { author, draft, tell }: ReviewStep,
): Promise<JournalEntry[]> {
  const sorted = articleIds.toSorted();
  const totalCount = sorted.length;
  const stamp = await beginStep(author);
  const writer = new EditWriter();
  const decided = await listDecided(totalCount * KEYS_A_RECORD);
  const read = (start: number) => readAhead(sorted.slice(start, start + ARTICLES_A_PAGE), decided);
  let next = read(0);
  for (let end = ARTICLES_A_PAGE; end < totalCount + ARTICLES_A_PAGE; end += ARTICLES_A_PAGE) {
    const reviews = await next;
    // asked for before this page is written, or it would have to wait for that
    next = read(end);
    const edits: Edit[] = [];
    for (const review of reviews) edits.push(...draft(review, stamp));
    await writer.write(edits, { reviews });
    tell({ doneCount: Math.min(end, totalCount), totalCount });
  }
  return writer.end();
}

/** What goes wrong is thrown where the reviews are waited for; they may not be any more. */
function readAhead(
  articleIds: ArticleId[],
  decided: ReadonlySet<ArticleId> | null,
): Promise<StoredReview[]> {
  const reviews = loadReviews(articleIds, decided);
  reviews.catch(() => undefined);
  return reviews;
}
