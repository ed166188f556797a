import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';

/** Takes the article's last step back, in all articles that it touched; null when there is none. */
export async function undoStep(
  articleId: ArticleId,
): Promise<Result<{ articleIds: ArticleId[] } | null>> {
  return await notYet(articleId);
}

/** Does again what was last undone; null when there is nothing. */
export async function redoStep(
  articleId: ArticleId,
): Promise<Result<{ articleIds: ArticleId[] } | null>> {
  return await notYet(articleId);
}

function notYet(..._: unknown[]): Promise<Result<never>> {
  return Promise.resolve({ ok: false, failure: { code: 'internal', message: '', path: null } });
}
