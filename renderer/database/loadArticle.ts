import type { ArticleId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { loadReview } from './loadReview.ts';
import type { LoadedArticle } from './useArticle.ts';

/** Reads an article and its project in one transaction; null when one of them is missing. */
export function loadArticle(articleId: ArticleId): Promise<LoadedArticle | null> {
  const { articles, texts, extractions, annotations, corpora, projects } = database;
  const tables = [articles, texts, extractions, annotations, corpora, projects];
  return database.transaction('r', tables, async () => {
    const review = await loadReview(articleId);
    if (review === null) return null;
    const corpus = await corpora.get(review.row.corpusId);
    const stored = corpus && (await projects.get(corpus.projectId));
    return stored === undefined ? null : { ...review, project: stored.project };
  });
}
