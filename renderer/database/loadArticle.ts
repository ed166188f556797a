import type { ArticleId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { LoadedArticle } from './useArticle.ts';

/** Reads the parts of an article in one transaction; null when one is missing. */
export function loadArticle(articleId: ArticleId): Promise<LoadedArticle | null> {
  const { articles, texts, extractions, annotations, corpora, projects } = database;
  const tables = [articles, texts, extractions, annotations, corpora, projects];
  return database.transaction('r', tables, async () => {
    const [row, text, extraction, set] = await Promise.all([
      articles.get(articleId),
      texts.get(articleId),
      extractions.get(articleId),
      annotations.get(articleId),
    ]);
    if (row === undefined || text === undefined || extraction === undefined) return null;
    const corpus = await corpora.get(row.corpusId);
    const stored = corpus && (await projects.get(corpus.projectId));
    if (stored === undefined) return null;
    const { project } = stored;
    return {
      row,
      text: text.text,
      blocks: text.blocks,
      extraction,
      annotations: set?.annotations ?? [],
      project,
    };
  });
}
