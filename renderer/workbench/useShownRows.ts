import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

interface ShownRowsOptions {
  count: number;
  /** In pixels; all rows are of one height. */
  rowHeight: number;
  /** Space for a heading that stays at the top, in pixels. */
  headHeight: number;
  /** Told when other rows come into view; it must stay the same function. */
  onFirstShown: (index: number) => void;
}

/** The rows in view of a long table, and a few around them. */
export function useShownRows({ count, rowHeight, headHeight, onFirstShown }: ShownRowsOptions) {
  'use no memo'; // the virtualizer is one object that changes
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on what it returns
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  useEffect(() => {
    onFirstShown(first);
  }, [first, onFirstShown]);
  return {
    scroller,
    rows,
    height: virtualizer.getTotalSize(),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
