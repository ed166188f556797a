import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { readSettings } from '../commands/settings.ts';
import { WorkbenchClient } from './workbenchClient.ts';
import type { ReplyOf } from './workbenchMessages.ts';

/**
 * As `undoStep`, for a step over many articles: in a worker of its own, so that it holds no frame up
 * and waits for no scan.
 */
export async function undoBulkStep(articleId: ArticleId): Promise<Result<ReplyOf<'undoStep'>>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const { author } = settings.value;
  const client = new WorkbenchClient();
  const result = await client.call('undoStep', { articleId, author });
  client.close();
  return result;
}
