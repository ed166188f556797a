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

type Ordered = Pick<Listing, 'rows' | 'sort' | 'changeSort'>;

const rowId = (row: ArticleRow): string => row.id;

/** The table's own state is the order; rows come to it filtered and ordered. */
function useArticleTable(data: ArticleRow[], { sort, changeSort }: Ordered) {
  const sorting: SortingState = [{ id: sort.column, desc: sort.isDescending }];
  return useTable({
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
}

/**
 * The rows on the screen and a few around them. The table is given these alone, so that its work
 * does not grow with the corpus.
 */
export function useDrawnRows(ordered: Ordered, scroller: RefObject<HTMLElement | null>) {
  const { rows } = ordered;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
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
  const table = useArticleTable(data, ordered);
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
