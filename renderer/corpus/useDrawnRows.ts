import { functionalUpdate, useTable, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, type RefObject } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import { articleColumns, articleTableFeatures } from './articleColumns.tsx';
import type { SortColumn } from './articleOrder.ts';
import type { Listing } from './useListing.ts';

/** As `--row-height` in the design tokens. */
export const ROW_HEIGHT = 34;
const OVERSCAN = 8;

export type DrawnRows = ReturnType<typeof useDrawnRows>;

const rowId = (row: ArticleRow): string => row.id;

/**
 * The rows on the screen and a few around them. The table is given these alone, already filtered
 * and ordered, so that its work does not grow with the corpus.
 */
export function useDrawnRows(
  { rows, sort, changeSort }: Pick<Listing, 'rows' | 'sort' | 'changeSort'>,
  scroller: RefObject<HTMLElement | null>,
) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  const data = useMemo(() => rows.slice(first, end), [rows, first, end]);
  const sorting: SortingState = [{ id: sort.column, desc: sort.isDescending }];
  const table = useTable({
    features: articleTableFeatures,
    columns: articleColumns,
    data,
    getRowId: rowId,
    state: { sorting },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, sorting);
      if (next) changeSort({ column: next.id as SortColumn, isDescending: next.desc });
    },
  });
  return {
    headers: table.getHeaderGroups()[0]?.headers ?? [],
    height: virtualizer.getTotalSize(),
    drawn: table.getRowModel().rows.map((row, place) => ({
      row,
      index: first + place,
      top: (first + place) * ROW_HEIGHT,
    })),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
