import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface EvenRows {
  scroller: RefObject<HTMLDivElement | null>;
  /** Numbers of the rows to draw: those in view and some around them. */
  drawn: readonly number[];
}

interface EvenRowsOptions {
  count: number;
  /** Height of every row in pixels. */
  rowHeight: number;
  /** The row to keep in view, -1 for none. */
  activeIndex: number;
}

const OVERSCAN = 8;
/** The part of a list that is on the screen, in pixels. */
interface Window {
  top: number;
  height: number;
}

/** That the list had last: the rows in view are there in its first drawing. */
let lastHeight = 0;

/**
 * The rows in view of a long list whose rows are all of one height; it follows the active one. Unlike
 * `useVirtualRows` it keeps nothing of a row, so that a change costs the same in a list of any length.
 */
export function useEvenRows({ count, rowHeight, activeIndex }: EvenRowsOptions): EvenRows {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useRef<Window>({ top: 0, height: lastHeight });
  const [{ first, end }, setRange] = useState(() =>
    rangeOf({ top: 0, height: lastHeight }, rowHeight),
  );
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (change: Partial<Window>) => {
      seen.current = { ...seen.current, ...change };
      const range = rangeOf(seen.current, rowHeight);
      setRange((before) => (isSameRange(before, range) ? before : range));
    };
    const onScroll = () => {
      look({ top: element.scrollTop });
    };
    const observer = new ResizeObserver(([entry]) => {
      lastHeight = entry?.contentRect.height ?? 0;
      look({ height: lastHeight });
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [rowHeight]);
  useEffect(() => {
    const element = scroller.current;
    if (activeIndex < 0 || element === null) return;
    // Asked of the element only before its size is told: that lays the page out at once.
    const height = seen.current.height || element.clientHeight;
    const view = { top: seen.current.top, height };
    const top = topToShow(activeIndex * rowHeight, rowHeight, view);
    if (top !== null) element.scrollTo({ top });
  }, [activeIndex, rowHeight]);
  const length = Math.max(0, Math.min(end, count) - first);
  return { scroller, drawn: Array.from({ length }, (_, index) => first + index) };
}

function rangeOf({ top, height }: Window, rowHeight: number) {
  const first = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN);
  return { first, end: Math.ceil((top + height) / rowHeight) + OVERSCAN };
}

type Range = ReturnType<typeof rangeOf>;

function isSameRange(one: Range, other: Range): boolean {
  return one.first === other.first && one.end === other.end;
}

/** Where to scroll so that a row is just in view; null when it is. */
function topToShow(start: number, rowHeight: number, { top, height }: Window): number | null {
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : null;
}
