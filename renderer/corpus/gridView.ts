import type { ColumnPinningState, SortingState } from '@tanstack/react-table';
import { noFilter, type ArticleFilter } from './articleFilter.ts';
import type { Sort, SortColumn } from './articleIndex.ts';

/** Which columns a list shows, in which order and how wide. */
export interface GridColumns {
  /** All columns; those that are shown stand in this order. */
  order: readonly SortColumn[];
  shown: readonly SortColumn[];
  /** In CSS pixels, of those that a person has sized. */
  widths: Partial<Record<SortColumn, number>>;
  /** Stay in view at the start of a row. */
  pinned: readonly SortColumn[];
}

/** How the list is shown; what a person can save under a name. */
export interface GridView {
  columns: GridColumns;
  /** The first goes before the others. */
  sorting: readonly Sort[];
  filter: ArticleFilter;
}

const FIRST_SHOWN = ['title', 'eventDate', 'province', 'status', 'undecidedCount', 'path'] as const;

const ALL_COLUMNS: readonly SortColumn[] = [
  'title',
  'eventDate',
  'province',
  'body',
  'status',
  'undecidedCount',
  'lowestConfidence',
  'labels',
  'suggestionCount',
  'annotationCount',
  'path',
  'importedAt',
];

export const firstView: GridView = {
  columns: { order: ALL_COLUMNS, shown: FIRST_SHOWN, widths: {}, pinned: [] },
  sorting: [{ column: 'path', isDescending: false }],
  filter: noFilter,
};

/** A stored view in today's terms: columns that are new since stand at the end, hidden. */
export function adoptView(stored: GridView): GridView {
  const isKnown = (column: SortColumn) => ALL_COLUMNS.includes(column);
  const { order, shown, widths, pinned } = stored.columns;
  const added = ALL_COLUMNS.filter((column) => !order.includes(column));
  const columns = {
    order: [...order.filter(isKnown), ...added],
    shown: shown.filter(isKnown),
    widths,
    pinned: pinned.filter(isKnown),
  };
  const sorting = stored.sorting.filter(({ column }) => isKnown(column));
  return { columns, sorting, filter: { ...noFilter, ...stored.filter } };
}

/** The state of the table library that goes with columns and an order, and back. */
export interface ColumnState {
  columnOrder: string[];
  columnVisibility: Record<string, boolean>;
  columnSizing: Record<string, number>;
  columnPinning: ColumnPinningState;
  sorting: SortingState;
}

export const toTableState = ({ columns, sorting }: Omit<GridView, 'filter'>): ColumnState => ({
  columnOrder: [...columns.order],
  columnVisibility: Object.fromEntries(
    columns.order.map((column) => [column, columns.shown.includes(column)]),
  ),
  columnSizing: { ...columns.widths },
  columnPinning: { start: [...columns.pinned], end: [] },
  sorting: sorting.map(({ column, isDescending }) => ({ id: column, desc: isDescending })),
});

/** The columns with one of them moved before or after the shown one beside it. */
export function moveColumn(columns: GridColumns, column: SortColumn, by: -1 | 1): GridColumns {
  const shown = columns.order.filter((other) => columns.shown.includes(other));
  const beside = shown[shown.indexOf(column) + by];
  if (beside === undefined) return columns;
  const order = columns.order.filter((other) => other !== column);
  const place = order.indexOf(beside) + (by === 1 ? 1 : 0);
  return { ...columns, order: order.toSpliced(place, 0, column) };
}

/** The columns with one put in the place of another, for a heading that is dragged there. */
export function putColumn(
  columns: GridColumns,
  column: SortColumn,
  target: SortColumn,
): GridColumns {
  const isForward = columns.order.indexOf(column) < columns.order.indexOf(target);
  const order = columns.order.filter((other) => other !== column);
  const place = order.indexOf(target) + (isForward ? 1 : 0);
  return { ...columns, order: order.toSpliced(place, 0, column) };
}

/** A list with a value in it or, if it was there, without. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
