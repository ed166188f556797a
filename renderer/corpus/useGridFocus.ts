import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { ArticleId } from '../../shared/article.ts';

interface GridFocusOptions {
  grid: RefObject<HTMLElement | null>;
  isShown: boolean;
  ids: readonly ArticleId[];
  activeId: ArticleId | null;
  scrollTo: (index: number) => void;
}

/** Whenever the grid comes onto the screen its keys work at once, at the row that was left. */
export function useGridFocus({ grid, isShown, ids, activeId, scrollTo }: GridFocusOptions): void {
  const arrive = useEffectEvent(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree) grid.current?.focus({ preventScroll: true });
    const index = activeId === null ? -1 : ids.indexOf(activeId);
    if (index !== -1) scrollTo(index);
  });
  useEffect(() => {
    if (isShown) arrive();
  }, [isShown]);
}
