import type { ArticleId } from '../../shared/article.ts';

/**
 * Opens an article; `articleIds` are those to go on with from there. With a `target` (`targetOfBody`)
 * it is opened at that mark.
 */
export type OpenArticle = (
  articleId: ArticleId,
  articleIds: readonly ArticleId[],
  target?: string,
) => void;
