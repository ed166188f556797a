import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import type { ArticleId } from '../../shared/article.ts';
import { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import type { ArticleIndex } from './articleIndex.ts';

export interface ArticleFilter {
  /** Empty lets every status through. */
  statuses: ReadonlySet<ReviewStatus>;
  isUndecidedOnly: boolean;
  isLostOnly: boolean;
  query: string;
}

export const noFilter: ArticleFilter = {
  statuses: new Set(),
  isUndecidedOnly: false,
  isLostOnly: false,
  query: '',
};

/** The form in which a query and a text are compared: no case, marks or tones, spaces as one. */
export const foldQuery = (written: string): string =>
  foldDiacritics(written.normalize('NFC')).replace(/ +/g, ' ').trim();

export interface FilteredArticles {
  rows: readonly ArticleRow[];
  /** How many rows of each status there would be if no status was chosen. */
  statusCounts: Record<ReviewStatus, number>;
  /** How many rows the query finds in title, path or place, and how many in the text alone. */
  nameHitCount: number;
  textHitCount: number;
}

/** The rows of a corpus, and their places in an order. */
export interface OrderedArticles {
  rows: readonly ArticleRow[];
  places: Uint32Array;
}

/** Keeps the order. `textHits` are articles whose text holds the query. */
export function filterArticles(
  { rows, places }: OrderedArticles,
  index: ArticleIndex,
  filter: ArticleFilter,
  textHits: ReadonlySet<ArticleId>,
): FilteredArticles {
  const query = foldQuery(filter.query);
  const found = { rows: [] as ArticleRow[], ...countNothing() };
  for (const place of places) {
    const row = rows[place];
    if (row === undefined) continue;
    if (filter.isUndecidedOnly && row.undecidedCount === 0) continue;
    if (filter.isLostOnly && row.lostCount === 0) continue;
    const isNamed = query === '' || index.nameOf(row, place).includes(query);
    if (!isNamed && !textHits.has(row.id)) continue;
    found.statusCounts[row.status] += 1;
    if (filter.statuses.size > 0 && !filter.statuses.has(row.status)) continue;
    if (isNamed) found.nameHitCount += 1;
    else found.textHitCount += 1;
    found.rows.push(row);
  }
  return found;
}

function countNothing(): Omit<FilteredArticles, 'rows'> {
  const zeros = ReviewStatus.options.map((status) => [status, 0]);
  const statusCounts = Object.fromEntries(zeros) as FilteredArticles['statusCounts'];
  return { statusCounts, nameHitCount: 0, textHitCount: 0 };
}
