import { functionalUpdate, useTable, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import { articleColumns, articleTableFeatures } from './articleColumns.tsx';
import type { SortColumn } from './articleIndex.ts';
import type { Listing } from './useListing.ts';

/** As `--row-height` in the design tokens. */
export const ROW_HEIGHT = 34;
const OVERSCAN = 6;

export type DrawnRows = ReturnType<typeof useDrawnRows>;

type Ordered = Pick<Listing, 'rows' | 'sorting' | 'changeSorting'>;

const NO_ROWS: ArticleRow[] = [];

/** The table's own state is the order; rows come filtered and ordered and are drawn without it. */
function useArticleTable({ sorting, changeSorting }: Ordered) {
  const state: SortingState = sorting.map(({ column, isDescending }) => ({
    id: column,
    desc: isDescending,
  }));
  return useTable({
    features: articleTableFeatures,
    columns: articleColumns,
    data: NO_ROWS,
    state: { sorting: state },
    manualSorting: true,
    enableSortingRemoval: false,
    onSortingChange: (updater) => {
      const next = functionalUpdate(updater, state);
      changeSorting(next.map(({ id, desc }) => ({ column: id as SortColumn, isDescending: desc })));
    },
  });
}

/** A row on the screen or near it, and the element that draws it. */
interface DrawnRow {
  row: ArticleRow;
  index: number;
  top: number;
  slot: number;
}

/**
 * The rows on the screen and a few around them. A row that comes takes over the elements of one
 * that has gone: making elements anew is most of the work of a quick scroll.
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
  const headers = useArticleTable(ordered).getHeaderGroups()[0]?.headers ?? [];
  // as many as can be on the screen at once, or the elements would change their rows at each step
  const slots = Math.ceil((virtualizer.scrollRect?.height ?? 0) / ROW_HEIGHT) + 2 * OVERSCAN + 2;
  const drawn = items.flatMap(({ index }): DrawnRow[] => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, top: index * ROW_HEIGHT, slot: index % slots }];
  });
  return {
    headers,
    height: virtualizer.getTotalSize(),
    drawn: drawn.sort((a, b) => a.slot - b.slot),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
