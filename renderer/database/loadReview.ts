import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId, Block } from '../../shared/article.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { database } from './connection.ts';
import type { ArticleRow } from './rows.ts';

/** The records of one article as they are in the store. */
export interface StoredReview {
  row: ArticleRow;
  text: string;
  blocks: Block[];
  extraction: Extraction;
  annotations: Annotation[];
}

/** Reads an article's records; null when there is no such article. Call it in a transaction. */
export async function loadReview(articleId: ArticleId): Promise<StoredReview | null> {
  const [row, stored, extraction, set] = await Promise.all([
    database.articles.get(articleId),
    database.texts.get(articleId),
    database.extractions.get(articleId),
    database.annotations.get(articleId),
  ]);
  if (row === undefined || stored === undefined || extraction === undefined) return null;
  const { text, blocks } = stored;
  return { row, text, blocks, extraction, annotations: set?.annotations ?? [] };
}
