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
