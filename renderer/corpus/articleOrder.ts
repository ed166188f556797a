import type { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { comparePaths } from './comparePaths.ts';
import { vietnameseSortKey } from './vietnameseSortKey.ts';

/** What the list can be ordered by; `path` is the order of the folder. */
export type SortColumn = 'path' | 'title' | 'eventDate' | 'province' | 'status' | 'undecidedCount';

export interface Sort {
  column: SortColumn;
  isDescending: boolean;
}

/** Null stands at the end in both directions. */
type SortKey = string | number | null;

interface Keyed {
  key: SortKey;
  row: ArticleRow;
}

const statusPlace: Record<ReviewStatus, number> = {
  new: 0,
  inWork: 1,
  secondLook: 2,
  reviewed: 3,
  skipped: 4,
};

const keyOf: Record<SortColumn, (row: ArticleRow) => SortKey> = {
  path: (row) => row.path,
  title: (row) => vietnameseSortKey(row.title),
  eventDate: (row) => row.eventDate,
  province: (row) => (row.province === null ? null : vietnameseSortKey(row.province)),
  status: (row) => statusPlace[row.status],
  undecidedCount: (row) => row.undecidedCount,
};

function compareKeys({ key: a }: Keyed, { key: b }: Keyed): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

const byPath = (a: Keyed, b: Keyed): number => comparePaths(a.row.path, b.row.path);

/** How many of a sorted list come before `keyed`. */
function placeOf(sorted: readonly Keyed[], keyed: Keyed, compare: Compare): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, keyed) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Compare = (a: Keyed, b: Keyed) => number;

/** Puts few sorted ones into many. */
function mergeSorted(many: readonly Keyed[], few: readonly Keyed[], compare: Compare): Keyed[] {
  const merged: Keyed[] = [];
  let copied = 0;
  for (const keyed of few) {
    const place = placeOf(many, keyed, compare);
    for (; copied < place; copied += 1) merged.push(many[copied] as Keyed);
    merged.push(keyed);
  }
  return merged.concat(many.slice(copied));
}

/** What `rows` has at a place where `previous` has something else, and the reverse. */
function differences(previous: readonly ArticleRow[], rows: readonly ArticleRow[]) {
  const removed = new Set<ArticleRow>();
  const added: ArticleRow[] = [];
  for (let at = 0; at < Math.max(previous.length, rows.length); at += 1) {
    const before = previous[at];
    const after = rows[at];
    if (before === after) continue;
    if (before !== undefined) removed.add(before);
    if (after !== undefined) added.push(after);
  }
  return { removed, added };
}

/** One column's order of the rows that it was made for. */
interface Order {
  rows: readonly ArticleRow[];
  keyed: readonly Keyed[];
  ascending: readonly ArticleRow[];
  descending: readonly ArticleRow[] | null;
}

/** Only rows that are new or were replaced get a key and a place; the others keep theirs. */
function mendOrder(rows: readonly ArticleRow[], column: SortColumn, previous: Order): Order {
  const { removed, added } = differences(previous.rows, rows);
  const compare: Compare = column === 'path' ? byPath : (a, b) => compareKeys(a, b) || byPath(a, b);
  const inserted = withKeys(added, column).sort(compare);
  const kept =
    removed.size === 0 ? previous.keyed : previous.keyed.filter(({ row }) => !removed.has(row));
  return orderOf(rows, mergeSorted(kept, inserted, compare));
}

function withKeys(rows: readonly ArticleRow[], column: SortColumn): Keyed[] {
  const toKey = keyOf[column];
  return rows.map((row) => ({ key: toKey(row), row }));
}

const orderOf = (rows: readonly ArticleRow[], keyed: readonly Keyed[]): Order => ({
  rows,
  keyed,
  ascending: keyed.map(({ row }) => row),
  descending: null,
});

function reverse({ keyed, ascending }: Order): readonly ArticleRow[] {
  const firstNull = keyed.findIndex(({ key }) => key === null);
  const knownCount = firstNull === -1 ? keyed.length : firstNull;
  return [...ascending.slice(0, knownCount).reverse(), ...ascending.slice(knownCount)];
}

/** Orders the rows of one corpus, and remembers each order to repeat or mend it quickly. */
export class ArticleOrder {
  readonly #orders = new Map<SortColumn, Order>();

  /** Rows without a value come last in both directions, rows of the same value by path. */
  sort(rows: readonly ArticleRow[], { column, isDescending }: Sort): readonly ArticleRow[] {
    const order = this.#orderBy(rows, column);
    if (!isDescending) return order.ascending;
    order.descending ??= reverse(order);
    return order.descending;
  }

  #orderBy(rows: readonly ArticleRow[], column: SortColumn): Order {
    const held = this.#orders.get(column);
    if (held?.rows === rows) return held;
    const order = held ? mendOrder(rows, column, held) : this.#sortAnew(rows, column);
    this.#orders.set(column, order);
    return order;
  }

  /** Sorting is stable: what is in the order of paths before keeps it among rows of the same key. */
  #sortAnew(rows: readonly ArticleRow[], column: SortColumn): Order {
    if (column === 'path') return orderOf(rows, withKeys(rows, column).sort(byPath));
    const { ascending } = this.#orderBy(rows, 'path');
    return orderOf(rows, withKeys(ascending, column).sort(compareKeys));
  }
}
