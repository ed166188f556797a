import type { ArticleId } from '../../shared/article.ts';
import { useUndoState } from '../database/useUndoState.ts';
import { useMenuCommand } from '../shell/useMenuCommand.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { ScreenCommands } from './useScreenCommands.ts';

/** Answers what the native menu asks of an open article. */
export function useReviewMenu(
  articleId: ArticleId,
  commands: ReviewCommands,
  screen: ScreenCommands,
): void {
  const { canUndo, canRedo } = useUndoState(articleId);
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
