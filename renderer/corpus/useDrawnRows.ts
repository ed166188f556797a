import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { ArticleRow } from '../database/rows.ts';

/** In CSS pixels: with the title alone, and with the hit of a search in its sentence below it. */
export const ROW_HEIGHTS = { plain: 34, withHits: 52 };
/** The headings stay at the top of what scrolls. */
const HEAD_HEIGHT = 33;
const OVERSCAN = 6;

export type DrawnRows = ReturnType<typeof useDrawnRows>;

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
export function useDrawnRows(
  rows: readonly ArticleRow[],
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
) {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  // as many as can be on the screen at once, or the elements would change their rows at each step
  const slots = Math.ceil((virtualizer.scrollRect?.height ?? 0) / rowHeight) + 2 * OVERSCAN + 2;
  const drawn = virtualizer.getVirtualItems().flatMap(({ index }): DrawnRow[] => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, top: index * rowHeight, slot: index % slots }];
  });
  return {
    height: rows.length * rowHeight,
    drawn: drawn.sort((a, b) => a.slot - b.slot),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
