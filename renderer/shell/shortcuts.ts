/** Where keys work: on every screen, in the list of articles, or in an open article. */
export type ShortcutScope = 'everywhere' | 'corpus' | 'article';

interface Shortcut {
  scope: ShortcutScope;
  /** Other ways to say the same, each as in the menu: `Ctrl+F`. Ctrl is ⌘ on a Mac. */
  keys: readonly string[];
}

/**
 * Every key of the program. The sheet behind `?` and the tooltips are written from this table;
 * the name of each is `shortcut.<id>` in the texts of `common`.
 */
export const shortcuts = {
  openFolder: { scope: 'everywhere', keys: ['Ctrl+O'] },
  exportDataset: { scope: 'everywhere', keys: ['Ctrl+E'] },
  find: { scope: 'everywhere', keys: ['Ctrl+F'] },
  showSettings: { scope: 'everywhere', keys: ['Ctrl+,'] },
  showShortcuts: { scope: 'everywhere', keys: ['?'] },

  moveRow: { scope: 'corpus', keys: ['ArrowUp', 'ArrowDown'] },
  movePage: { scope: 'corpus', keys: ['PageUp', 'PageDown'] },
  moveEnd: { scope: 'corpus', keys: ['Home', 'End'] },
  openRow: { scope: 'corpus', keys: ['Enter'] },
  selectRow: { scope: 'corpus', keys: ['Space'] },
  selectRange: { scope: 'corpus', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  selectAll: { scope: 'corpus', keys: ['Ctrl+A'] },
  clearSelection: { scope: 'corpus', keys: ['Escape'] },
  sortColumn: { scope: 'corpus', keys: ['Enter', 'Space'] },

  accept: { scope: 'article', keys: ['A', 'Enter'] },
  reject: { scope: 'article', keys: ['X', 'Delete'] },
  correct: { scope: 'article', keys: ['E'] },
  nextUndecided: { scope: 'article', keys: ['J'] },
  previousUndecided: { scope: 'article', keys: ['K'] },
  undo: { scope: 'article', keys: ['Ctrl+Z'] },
  redo: { scope: 'article', keys: ['Ctrl+Shift+Z'] },
  markReviewed: { scope: 'article', keys: ['Ctrl+Enter'] },
  nextArticle: { scope: 'article', keys: ['Ctrl+ArrowRight'] },
  previousArticle: { scope: 'article', keys: ['Ctrl+ArrowLeft'] },
  showCorpus: { scope: 'article', keys: ['Escape'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
