interface ReviewShortcut {
  /** Ways to say the same, each as in the menu: `Ctrl+Enter`. Ctrl is also ⌘ on a Mac. */
  keys: readonly string[];
  /** The heading that the shortcut sheet shows it under. */
  group: 'review' | 'mark' | 'caret' | 'article';
}

/** Every key of the article screen; the name of each is `shortcut.<id>` in the texts of `review`. */
export const reviewShortcuts = {
  nextUndecided: { group: 'review', keys: ['N', 'Tab'] },
  previousUndecided: { group: 'review', keys: ['P', 'Shift+Tab'] },
  accept: { group: 'review', keys: ['Enter', 'A'] },
  reject: { group: 'review', keys: ['X', 'Delete'] },
  edit: { group: 'review', keys: ['E', 'F2'] },
  acceptSure: { group: 'review', keys: ['Shift+A'] },
  label: { group: 'mark', keys: ['1 – 9'] },
  addIndicator: { group: 'mark', keys: ['I'] },
  setField: { group: 'mark', keys: ['F'] },
  attach: { group: 'mark', keys: ['M'] },
  widenStart: { group: 'mark', keys: ['['] },
  widenEnd: { group: 'mark', keys: [']'] },
  narrowStart: { group: 'mark', keys: ['Shift+['] },
  narrowEnd: { group: 'mark', keys: ['Shift+]'] },
  clear: { group: 'mark', keys: ['Escape'] },
  moveLeft: { group: 'caret', keys: ['ArrowLeft'] },
  moveRight: { group: 'caret', keys: ['ArrowRight'] },
  moveUp: { group: 'caret', keys: ['ArrowUp'] },
  moveDown: { group: 'caret', keys: ['ArrowDown'] },
  extendLeft: { group: 'caret', keys: ['Shift+ArrowLeft'] },
  extendRight: { group: 'caret', keys: ['Shift+ArrowRight'] },
  extendUp: { group: 'caret', keys: ['Shift+ArrowUp'] },
  extendDown: { group: 'caret', keys: ['Shift+ArrowDown'] },
  nextPane: { group: 'article', keys: ['F6'] },
  undo: { group: 'article', keys: ['Ctrl+Z'] },
  redo: { group: 'article', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  markReviewed: { group: 'article', keys: ['Ctrl+Enter'] },
  nextArticle: { group: 'article', keys: ['Ctrl+ArrowRight', 'Alt+ArrowRight'] },
  previousArticle: { group: 'article', keys: ['Ctrl+ArrowLeft', 'Alt+ArrowLeft'] },
  showHistory: { group: 'article', keys: ['H'] },
} as const satisfies Record<string, ReviewShortcut>;

export type ReviewShortcutId = keyof typeof reviewShortcuts;
