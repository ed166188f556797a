import type { KeyboardEvent } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { GridAction, GridSelection } from './gridSelection.ts';

interface GridKeysOptions {
  ids: readonly ArticleId[];
  selection: GridSelection;
  dispatch: (action: GridAction) => void;
  onOpen: (id: ArticleId) => void;
  scrollTo: (index: number) => void;
  /** How many rows a page key moves. */
  pageSize: () => number;
}

/** Where a key moves from a row, null for a key that does not move. Ends are not checked. */
function targetOf(key: string, from: number, count: number, pageSize: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + pageSize;
    case 'PageUp':
      return from - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The keys of the grid; the first key press makes the first row active. */
export function useGridKeys(options: GridKeysOptions): (event: KeyboardEvent) => void {
  const { ids, selection, dispatch, onOpen, scrollTo, pageSize } = options;
  const { activeId } = selection;
  const act = (event: KeyboardEvent): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a') {
      dispatch({ type: 'selectAll', ids });
      return true;
    }
    if (isCommand || event.altKey) return false;
    if (event.key === 'Escape' && selection.selected.size > 0) {
      dispatch({ type: 'clear' });
      return true;
    }
    if (activeId === null) return false;
    if (event.key === 'Enter') onOpen(activeId);
    else if (event.key === ' ') dispatch({ type: 'toggle', id: activeId });
    else return false;
    return true;
  };
  const move = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || ids.length === 0) return false;
    const from = activeId === null ? -1 : ids.indexOf(activeId);
    const target = targetOf(event.key, from, ids.length, pageSize());
    if (target === null) return false;
    const index = Math.min(Math.max(target, 0), ids.length - 1);
    const to = ids[index];
    if (to === undefined) return false;
    dispatch(event.shiftKey ? { type: 'extend', to, ids } : { type: 'move', to });
    scrollTo(index);
    return true;
  };
  return (event) => {
    // the buttons of the heading have keys of their own
    if (event.target !== event.currentTarget) return;
    if (act(event) || move(event)) event.preventDefault();
  };
}
