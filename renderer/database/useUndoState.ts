import { undoStacks } from '../../app/review/undoStacks.ts';
import type { ArticleId } from '../../shared/article.ts';
import { readLog } from './editLog.ts';
import { useCalmQuery } from './useCalmQuery.ts';

export interface UndoState {
  canUndo: boolean;
  canRedo: boolean;
}

const NOTHING: UndoState = { canUndo: false, canRedo: false };

/** Live, and read from the stored log: it is the same after a restart. */
export function useUndoState(articleId: ArticleId): UndoState {
  return useCalmQuery(articleId, async () => readUndoState(articleId)) ?? NOTHING;
}

async function readUndoState(articleId: ArticleId): Promise<UndoState> {
  const { undo, redo } = undoStacks(await readLog(articleId));
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}
