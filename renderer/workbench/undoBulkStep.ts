import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { readSettings } from '../commands/settings.ts';
import { callOnce } from './callOnce.ts';
import type { ReplyOf } from './workbenchMessages.ts';

/** As `undoStep`, for a step over many articles. */
export async function undoBulkStep(articleId: ArticleId): Promise<Result<ReplyOf<'undoStep'>>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const { author } = settings.value;
  return callOnce('undoStep', { articleId, author });
}
