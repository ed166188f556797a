import { menuKeys } from '../../shared/command.ts';

interface Shortcut {
  /** Where the keys work: on every screen, in the list of articles, or in an open one. */
  group: 'everywhere' | 'corpus' | 'article';
  /** Ways to say the same, each as in the menu: `Ctrl+F`. Ctrl is ⌘ on a Mac. */
  keys: readonly string[];
}

/**
 * The keys that are not those of the marks in an article: review/reviewShortcuts.ts has these.
 * The name of each is `shortcut.<id>` in the texts of `common`.
 */
export const shortcuts = {
  openFolder: { group: 'everywhere', keys: [menuKeys.openFolder] },
  exportDataset: { group: 'everywhere', keys: [menuKeys.exportDataset] },
  find: { group: 'everywhere', keys: [menuKeys.find] },
  showCorpus: { group: 'everywhere', keys: [menuKeys.showCorpus] },
  showWorkbench: { group: 'everywhere', keys: [menuKeys.showWorkbench] },
  showProject: { group: 'everywhere', keys: [menuKeys.showProject] },
  showRules: { group: 'everywhere', keys: [menuKeys.showRules] },
  showSettings: { group: 'everywhere', keys: [menuKeys.showSettings] },
  showShortcuts: { group: 'everywhere', keys: ['?', menuKeys.showShortcuts] },
  moveRow: { group: 'corpus', keys: ['ArrowUp', 'ArrowDown'] },
  movePage: { group: 'corpus', keys: ['PageUp', 'PageDown'] },
  moveEnd: { group: 'corpus', keys: ['Home', 'End'] },
  openRow: { group: 'corpus', keys: ['Enter'] },
  selectRow: { group: 'corpus', keys: ['Space'] },
  selectRange: { group: 'corpus', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  selectAll: { group: 'corpus', keys: ['Ctrl+A'] },
  nextFinding: { group: 'article', keys: ['F8'] },
  previousFinding: { group: 'article', keys: ['Shift+F8'] },
  clearSelection: { group: 'corpus', keys: ['Escape'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
