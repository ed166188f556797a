import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import type { ArticleId } from '../../shared/article.ts';
import { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';

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

const keys = new WeakMap<ArticleRow, string>();

const PLAIN = /^[\u0020-\u007e]*$/;

/** As `foldQuery` but for spaces; most paths need none of its work. */
const fold = (written: string): string =>
  PLAIN.test(written) ? written.toLowerCase() : foldDiacritics(written.normalize('NFC'));

/** Title, path and place of a row, folded, a line each; made once for each version of a row. */
function searchKeyOf(row: ArticleRow): string {
  let key = keys.get(row);
  if (key === undefined) {
    key = `${row.titleKey}\n${fold(row.path)}\n${fold(row.province ?? '')}`;
    keys.set(row, key);
  }
  return key;
}

/** Whether a folded query is found in the title, path or place of a row. */
export const isNamedBy = (row: ArticleRow, foldedQuery: string): boolean =>
  searchKeyOf(row).includes(foldedQuery);

export interface FilteredArticles {
  rows: readonly ArticleRow[];
  /** How many rows of each status there would be if no status was chosen. */
  statusCounts: Record<ReviewStatus, number>;
  /** How many rows the query finds in title, path or place, and how many in the text alone. */
  nameHitCount: number;
  textHitCount: number;
}

/** Keeps the order. `textHits` are articles whose text holds the query. */
export function filterArticles(
  rows: readonly ArticleRow[],
  filter: ArticleFilter,
  textHits: ReadonlySet<ArticleId>,
): FilteredArticles {
  const query = foldQuery(filter.query);
  const found = { rows: [] as ArticleRow[], ...countNothing() };
  for (const row of rows) {
    if (filter.isUndecidedOnly && row.undecidedCount === 0) continue;
    if (filter.isLostOnly && row.lostCount === 0) continue;
    const isNamed = query === '' || isNamedBy(row, query);
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
