import { z } from 'zod';

/** What the native menu can ask of the window. */
export const MenuCommand = z.enum([
  'openFolder',
  'openSample',
  'showCorpus',
  'showWorkbench',
  'exportDataset',
  'importDataset',
  'saveBundle',
  'openBundle',
  'undo',
  'redo',
  'find',
  'nextArticle',
  'previousArticle',
  'markReviewed',
  'showProject',
  'showRules',
  'showScorecard',
  'showShortcuts',
  'showAbout',
  'showSettings',
]);
export type MenuCommand = z.infer<typeof MenuCommand>;

/** The keys of the menu, as the window shows them: Ctrl is ⌘ on a Mac. */
export const menuKeys = {
  openFolder: 'Ctrl+O',
  showCorpus: 'Ctrl+L',
  showWorkbench: 'Ctrl+B',
  exportDataset: 'Ctrl+E',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Shift+Z',
  find: 'Ctrl+F',
  nextArticle: 'Ctrl+ArrowRight',
  previousArticle: 'Ctrl+ArrowLeft',
  markReviewed: 'Ctrl+Enter',
  showProject: 'Ctrl+Shift+P',
  showRules: 'Ctrl+Shift+R',
  showShortcuts: 'Ctrl+/',
  showSettings: 'Ctrl+,',
} as const satisfies Partial<Record<MenuCommand, string>>;
