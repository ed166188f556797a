import type { UndoState } from '../database/useUndoState.ts';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { ScreenCommands } from './useScreenCommands.ts';

/** Answers what the native menu asks of an open article. */
export function useReviewMenu(
  { canUndo, canRedo }: UndoState,
  commands: ReviewCommands,
  screen: ScreenCommands,
): void {
  useMenuCommand('undo', commands.undo, canUndo);
  useMenuCommand('redo', commands.redo, canRedo);
  useMenuCommand('markReviewed', screen.markReviewed);
  useMenuCommand('showCorpus', screen.close);
  useMenuCommand('nextArticle', () => {
    screen.openNext(1);
  });
  useMenuCommand('previousArticle', () => {
    screen.openNext(-1);
  });
}
