import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import { DrawnRange } from './drawnRange.ts';

/** In CSS pixels: with the title alone, and with the hit of a search in its sentence below it. */
export const ROW_HEIGHTS = { plain: 34, withHits: 52 };
/** The headings stay at the top of what scrolls. */
const HEAD_HEIGHT = 33;

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
    overscan: 0,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  const [range] = useState(() => new DrawnRange());
  const [onScreen] = virtualizer.getVirtualItems();
  const drawn = onScreen === undefined ? [] : drawRows(onScreen.index);
  return {
    height: rows.length * rowHeight,
    drawn: drawn.sort((a, b) => a.slot - b.slot),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };

  function drawRows(first: number): DrawnRow[] {
    const mostRows = Math.ceil((virtualizer.scrollRect?.height ?? 0) / rowHeight) + 1;
    const { isScrolling } = virtualizer;
    const { from, to } = range.place(rows.length, { first, mostRows, isScrolling });
    return rows.slice(from, to).map((row, at) => {
      const index = from + at;
      return { row, index, top: index * rowHeight, slot: index % (to - from) };
    });
  }
}
