import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { keepRect } from './keepRect.ts';

interface VirtualRows {
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
}

interface VirtualRowsOptions {
  count: number;
  /** Height of a row in pixels before it is measured. */
  rowHeight: number;
  /** Space for a heading that stays at the top, in pixels. */
  headHeight: number;
  /** The row to keep in view, -1 for none. */
  activeIndex: number;
  keyOf: (index: number) => string | number;
}

/** The lists stand in panes of much the same height. */
const pane = keepRect();

/** The rows in view of a long list; it follows the active one. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, headHeight, activeIndex, keyOf } = options;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    ...pane,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => {
    if (activeIndex < 0 || isInView(virtualizer, activeIndex, headHeight)) return;
    virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeIndex, virtualizer, headHeight]);
  return { scroller, virtualizer };
}

/** By what the virtualizer knows already: to scroll, even by nothing, lays the page out at once. */
function isInView(
  { scrollOffset, scrollRect, measurementsCache }: VirtualRows['virtualizer'],
  index: number,
  headHeight: number,
): boolean {
  const row = measurementsCache[index];
  if (row === undefined || scrollOffset === null || scrollRect === null) return false;
  return row.start >= scrollOffset + headHeight && row.end <= scrollOffset + scrollRect.height;
}
