import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from '../database/connection.ts';
import { foldQuery } from './articleFilter.ts';

const BATCH_SIZE = 100;

export interface TextSearchStep {
  /** Articles found in this step, whose text holds the query. */
  hits: ArticleId[];
  scannedCount: number;
  totalCount: number;
}

/**
 * Goes through the stored texts of a corpus, some at a time, comparing as `foldQuery` does. It ends
 * after the last text, or when the reader stops asking.
 */
export async function* searchTexts(
  corpusId: CorpusId,
  query: string,
): AsyncGenerator<TextSearchStep, void> {
  const wanted = foldQuery(query);
  const ids = await database.articles
    .where('[corpusId+changedAt]')
    .between([corpusId, 0], [corpusId, Infinity])
    .primaryKeys();
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    const batch = ids.slice(start, start + BATCH_SIZE);
    const texts = await database.texts.bulkGet(batch);
    const hits = texts.flatMap((row) =>
      row !== undefined && foldQuery(row.text).includes(wanted) ? [row.articleId] : [],
    );
    yield { hits, scannedCount: start + batch.length, totalCount: ids.length };
  }
}
