import { defaultRangeExtractor, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';

/** So many rows before and after those in view are drawn, to be there when they are scrolled to. */
const AROUND = 4;
/** At first, and where a person jumps: the others would be half of the work, and are not seen yet. */
const FEW_AROUND = 1;
/** After the first drawing, until the view rests. */
const PAUSE_MS = 150;

interface RowsAround {
  overscan: number;
  rangeExtractor: (range: Range) => number[];
  /** To be told of each change of the virtualizer. */
  onChange: (virtualizer: Pick<Virtualizer<HTMLDivElement, Element>, 'isScrolling'>) => void;
}

/** Options of a virtualizer: more rows around those in view are drawn when the view rests. */
export function useRowsAround(): RowsAround {
  const [{ extract, hasJumped }, setMovement] = useState(() => followMovement(true));
  useEffect(() => {
    const pause = setTimeout(() => {
      setMovement(followMovement(false));
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, []);
  return {
    overscan: AROUND,
    rangeExtractor: extract,
    onChange: ({ isScrolling }) => {
      if (!isScrolling && hasJumped()) setMovement(followMovement(false));
    },
  };
}

/** One movement of the view, until it rests. */
function followMovement(isFirst: boolean) {
  let hasJumped = false;
  let last: Range | null = null;
  const extract = (range: Range): number[] => {
    hasJumped ||= last !== null && !touches(last, range);
    last = range;
    return defaultRangeExtractor(isFirst || hasJumped ? { ...range, overscan: FEW_AROUND } : range);
  };
  return { extract, hasJumped: () => hasJumped };
}

function touches(one: Range, other: Range): boolean {
  return one.startIndex <= other.endIndex && other.startIndex <= one.endIndex;
}
