import type { ArticleId } from '../../shared/article.ts';

/** Where the keyboard is in a list and what is chosen there. */
export interface GridSelection {
  /** The row that keys act on, null before the first. */
  activeId: ArticleId | null;
  /** Where a range that is extended with Shift begins. */
  anchorId: ArticleId | null;
  selected: ReadonlySet<ArticleId>;
}

export const emptySelection: GridSelection = {
  activeId: null,
  anchorId: null,
  selected: new Set(),
};

/** `ids` is the list as it is shown. */
export type GridAction =
  | { type: 'move'; to: ArticleId }
  | { type: 'extend'; to: ArticleId; ids: readonly ArticleId[] }
  | { type: 'toggle'; id: ArticleId }
  | { type: 'selectAll'; ids: readonly ArticleId[] }
  | { type: 'clear' };

export function reduceSelection(selection: GridSelection, action: GridAction): GridSelection {
  switch (action.type) {
    case 'move':
      return { ...selection, activeId: action.to, anchorId: action.to };
    case 'extend':
      return extend(selection, action.to, action.ids);
    case 'toggle': {
      const selected = new Set(selection.selected);
      if (!selected.delete(action.id)) selected.add(action.id);
      return { activeId: action.id, anchorId: action.id, selected };
    }
    case 'selectAll':
      return { ...selection, selected: new Set(action.ids) };
    case 'clear':
      return { ...selection, selected: new Set() };
  }
}

/** The range from the anchor takes the place of the range that was selected from it before. */
function extend(
  { activeId, anchorId, selected }: GridSelection,
  to: ArticleId,
  ids: readonly ArticleId[],
): GridSelection {
  const anchor = anchorId === null ? -1 : ids.indexOf(anchorId);
  const target = ids.indexOf(to);
  if (anchor === -1) return { activeId: to, anchorId: to, selected: new Set([...selected, to]) };
  const before = activeId === null ? anchor : ids.indexOf(activeId);
  const next = new Set(selected);
  for (const id of range(ids, anchor, before === -1 ? anchor : before)) next.delete(id);
  for (const id of range(ids, anchor, target)) next.add(id);
  return { activeId: to, anchorId, selected: next };
}

const range = (ids: readonly ArticleId[], a: number, b: number): readonly ArticleId[] =>
  ids.slice(Math.min(a, b), Math.max(a, b) + 1);

/** How much of a list is selected; what is selected beyond the list does not count. */
export function listSelection(
  ids: readonly ArticleId[],
  selected: ReadonlySet<ArticleId>,
): 'none' | 'some' | 'all' {
  if (selected.size === 0 || ids.length === 0) return 'none';
  if (ids.every((id) => selected.has(id))) return 'all';
  return ids.some((id) => selected.has(id)) ? 'some' : 'none';
}
