import type { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { vietnameseSortKey } from './vietnameseSortKey.ts';

/** What the list can be ordered by; `path` is the order of the folder. */
export type SortColumn = 'path' | 'title' | 'eventDate' | 'province' | 'status' | 'undecidedCount';

export interface Sort {
  column: SortColumn;
  isDescending: boolean;
}

/** Null stands at the end in both directions. */
type SortKey = string | number | null;

const statusPlace: Record<ReviewStatus, number> = {
  new: 0,
  inWork: 1,
  secondLook: 2,
  reviewed: 3,
  skipped: 4,
};

const keyOf: Record<SortColumn, (row: ArticleRow) => SortKey> = {
  path: (row) => vietnameseSortKey(row.path),
  title: (row) => vietnameseSortKey(row.title),
  eventDate: (row) => row.eventDate,
  province: (row) => (row.province === null ? null : vietnameseSortKey(row.province)),
  status: (row) => statusPlace[row.status],
  undecidedCount: (row) => row.undecidedCount,
};

interface Keyed {
  key: SortKey;
  row: ArticleRow;
}

function compareKeyed(a: Keyed, b: Keyed): number {
  if (a.key === b.key) return a.row.path < b.row.path ? -1 : Number(a.row.path > b.row.path);
  if (a.key === null) return 1;
  if (b.key === null) return -1;
  return a.key < b.key ? -1 : 1;
}

function mergeSorted(first: readonly Keyed[], second: readonly Keyed[]): Keyed[] {
  const merged: Keyed[] = [];
  let taken = 0;
  for (const keyed of first) {
    let next = second[taken];
    while (next !== undefined && compareKeyed(next, keyed) < 0) {
      merged.push(next);
      taken += 1;
      next = second[taken];
    }
    merged.push(keyed);
  }
  return merged.concat(second.slice(taken));
}

/**
 * Ascending by a column, rows of the same key by path. With the `previous` answer for the same
 * column only rows that are new or were replaced get a key and a place; the rest keep theirs.
 */
function sortKeyed(
  rows: readonly ArticleRow[],
  column: SortColumn,
  previous: readonly Keyed[],
): Keyed[] {
  const present = new Set(rows);
  const kept = previous.filter(({ row }) => present.has(row));
  for (const { row } of kept) present.delete(row);
  const toKey = keyOf[column];
  const added = Array.from(present, (row) => ({ key: toKey(row), row })).sort(compareKeyed);
  return kept.length === 0 ? added : mergeSorted(kept, added);
}

function inDirection(ascending: readonly Keyed[], isDescending: boolean): ArticleRow[] {
  if (!isDescending) return ascending.map(({ row }) => row);
  const firstNull = ascending.findIndex(({ key }) => key === null);
  const knownCount = firstNull === -1 ? ascending.length : firstNull;
  const known = ascending.slice(0, knownCount).reverse();
  return [...known, ...ascending.slice(knownCount)].map(({ row }) => row);
}

/** Orders the rows of one corpus, and remembers each order to repeat or mend it quickly. */
export class ArticleOrder {
  readonly #held = new Map<SortColumn, { rows: readonly ArticleRow[]; ascending: Keyed[] }>();

  /** Rows without a value come last in both directions. The rows themselves are not touched. */
  sort(rows: readonly ArticleRow[], { column, isDescending }: Sort): ArticleRow[] {
    let held = this.#held.get(column);
    if (held?.rows !== rows) {
      held = { rows, ascending: sortKeyed(rows, column, held?.ascending ?? []) };
      this.#held.set(column, held);
    }
    return inDirection(held.ascending, isDescending);
  }
}
