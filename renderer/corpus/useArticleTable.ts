import { functionalUpdate, useTable, type Updater } from '@tanstack/react-table';
import type { ArticleRow } from '../database/rows.ts';
import { articleColumns, articleTableFeatures } from './articleColumns.tsx';
import type { SortColumn } from './articleIndex.ts';
import { toTableState, type GridColumns, type GridView } from './gridView.ts';

interface TableOptions {
  view: GridView;
  changeView: (patch: Partial<GridView>) => void;
}

const NO_ROWS: ArticleRow[] = [];
const columnsOf = (ids: readonly string[]) => ids as SortColumn[];

/**
 * The table library keeps which columns there are, how wide, and how they are sorted; what it
 * changes goes into the view. It sees no rows: those are ordered and drawn without it.
 */
export function useArticleTable({ view, changeView }: TableOptions) {
  const state = toTableState(view);
  const changeColumns = (patch: Partial<GridColumns>) => {
    changeView({ columns: { ...view.columns, ...patch } });
  };
  return useTable({
    features: articleTableFeatures,
    columns: articleColumns,
    data: NO_ROWS,
    state,
    manualSorting: true,
    enableSortingRemoval: false,
    columnResizeMode: 'onChange',
    onSortingChange: (updater) => {
      const sorting = functionalUpdate(updater, state.sorting);
      changeView({
        sorting: sorting.map(({ id, desc }) => ({ column: id as SortColumn, isDescending: desc })),
      });
    },
    onColumnSizingChange: (updater: Updater<Record<string, number>>) => {
      changeColumns({ widths: functionalUpdate(updater, state.columnSizing) });
    },
    onColumnOrderChange: (updater: Updater<string[]>) => {
      changeColumns({ order: columnsOf(functionalUpdate(updater, state.columnOrder)) });
    },
    onColumnPinningChange: (updater) => {
      const { start } = functionalUpdate(updater, state.columnPinning);
      changeColumns({ pinned: columnsOf(start) });
    },
    onColumnVisibilityChange: (updater) => {
      const visible = functionalUpdate(updater, state.columnVisibility);
      changeColumns({ shown: view.columns.order.filter((id) => visible[id] === true) });
    },
  });
}

export type ArticleTable = ReturnType<typeof useArticleTable>;
