import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { RowClick } from './GridRow.tsx';
import type { GridAction } from './gridSelection.ts';

interface RowClickOptions {
  ids: readonly ArticleId[];
  dispatch: (action: GridAction) => void;
  onOpen: (id: ArticleId) => void;
}

/** The same function for ever, so that no row is drawn again for it. */
export function useRowClick(options: RowClickOptions): (id: ArticleId, click: RowClick) => void {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  return useCallback((id, click) => {
    const { ids, dispatch, onOpen } = latest.current;
    switch (click) {
      case 'open':
        dispatch({ type: 'move', to: id });
        onOpen(id);
        break;
      case 'toggle':
        dispatch({ type: 'toggle', id });
        break;
      case 'extend':
        dispatch({ type: 'extend', to: id, ids });
        break;
    }
  }, []);
}
