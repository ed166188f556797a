import type { LoggedEdit } from '../../app/review/undoStacks.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { readLog } from '../database/editLog.ts';
import { draftInversion, type Inversion } from './draftInversion.ts';
import { recordStep } from './recordStep.ts';

/**
 * Takes the article's last step back, also in the other articles that it touched as far as nothing
 * else has changed there since. Null when there is nothing to take back.
 */
export function undoStep(articleId: ArticleId): Promise<Result<Inversion>> {
  return invertLast(articleId, 'undo');
}

/** Does again what was last undone; null when there is nothing. */
export function redoStep(articleId: ArticleId): Promise<Result<Inversion>> {
  return invertLast(articleId, 'redo');
}

function invertLast(articleId: ArticleId, stack: 'undo' | 'redo'): Promise<Result<Inversion>> {
  return recordStep<LoggedEdit[], Inversion>({
    read: () => readLog(articleId),
    draft: (log, stamp) => draftInversion({ articleId, log }, stack, stamp),
  });
}
