import type { Virtualizer } from '@tanstack/react-virtual';

interface KeptRect {
  initialRect: { width: number; height: number };
  onChange: (virtualizer: Pick<Virtualizer<HTMLDivElement, Element>, 'scrollRect'>) => void;
}

/**
 * Options of a virtualizer whose pane is drawn again and again: it begins with the size that the
 * pane had last, so that the rows in view are there in the first drawing. Make it once for a pane.
 */
export function keepRect(): KeptRect {
  const kept: KeptRect = {
    initialRect: { width: 0, height: 0 },
    onChange: ({ scrollRect }) => {
      if (scrollRect !== null && scrollRect.height > 0) kept.initialRect = scrollRect;
    },
  };
  return kept;
}
