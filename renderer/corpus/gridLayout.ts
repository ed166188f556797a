import type { CSSProperties } from 'react';
import { FIRST_WIDTHS } from './articleColumns.tsx';
import type { SortColumn } from './articleIndex.ts';
import type { GridView } from './gridView.ts';

/** The width of the column with the boxes, which stays in view when any column does. */
const BOX_WIDTH = 40;

/** A column as the list draws it. Widths are CSS pixels. */
export interface ShownColumn {
  id: SortColumn;
  width: number;
  /** Where it stays while the others move, from the start of the list; null when it moves, too. */
  pinnedAt: number | null;
  sorted: 'ascending' | 'descending' | 'none';
  /** Its place among several that the list is ordered by, from 1; null for the only one. */
  sortPlace: number | null;
}

/** The shown columns from the start to the end of a row, the pinned ones first. */
export function shownColumns({ columns, sorting }: Omit<GridView, 'filter'>): ShownColumn[] {
  const { order, shown, pinned, widths } = columns;
  const ids = [
    ...pinned.filter((id) => shown.includes(id)),
    ...order.filter((id) => shown.includes(id) && !pinned.includes(id)),
  ];
  let start = BOX_WIDTH;
  return ids.map((id) => {
    const width = widths[id] ?? FIRST_WIDTHS[id];
    const place = sorting.findIndex(({ column }) => column === id);
    const pinnedAt = pinned.includes(id) ? start : null;
    start += width;
    return {
      id,
      width,
      pinnedAt,
      sorted:
        place === -1 ? 'none' : sorting[place]?.isDescending === true ? 'descending' : 'ascending',
      sortPlace: place === -1 || sorting.length < 2 ? null : place + 1,
    };
  });
}

/**
 * The columns as a grid template: as wide as they are set, but for the title, which takes what is
 * left until a person has sized it. The last track fills a row that is narrower than the window.
 */
export function layoutOf(
  columns: readonly ShownColumn[],
  { widths }: GridView['columns'],
  rowHeight: number,
) {
  const isSized = widths.title !== undefined;
  const tracks = columns.map(({ id, width }) =>
    id === 'title' && !isSized ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  const template = [`${BOX_WIDTH}px`, ...tracks, ...(isSized ? ['1fr'] : [])];
  const width = columns.reduce((sum, column) => sum + column.width, BOX_WIDTH);
  return {
    '--columns': template.join(' '),
    '--least-width': `${width}px`,
    '--row-height': `${rowHeight}px`,
  } as CSSProperties;
}

/** Where a pinned column stays; nothing for one that moves. */
export const pinnedStyle = ({ pinnedAt }: ShownColumn): CSSProperties | undefined =>
  pinnedAt === null ? undefined : { insetInlineStart: pinnedAt };
