import Dexie from 'dexie';
import { collectExamples, type MarkedExample } from '../../app/corpus/collectExamples.ts';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { loadSeenReviews } from './loadReview.ts';
import type { ArticleRow } from './rows.ts';

/** Articles that are read for examples; those that people worked on come first. */
const MOST_ARTICLES = 12;
const MOST_EXAMPLES = 5;

/** A handful of words of a corpus that have a label or stand for a field, in their sentences. */
export function readExamples(
  corpusId: CorpusId,
  kind: 'labels' | 'fields',
  id: string,
): Promise<MarkedExample[]> {
  const { articles, texts, extractions, annotations, corpora } = database;
  const tables = [articles, texts, extractions, annotations, corpora];
  return database.transaction('r', tables, async () => {
    const rows = await findRows(corpusId, (row) => kind === 'fields' || row.labels.includes(id));
    const reviews = await loadSeenReviews(rows.map((row) => row.id));
    return collectExamples(reviews, { kind, id }, MOST_EXAMPLES);
  });
}

async function findRows(
  corpusId: CorpusId,
  hasIt: (row: ArticleRow) => boolean,
): Promise<ArticleRow[]> {
  const find = (isWanted: (row: ArticleRow) => boolean) =>
    database.articles
      .where('[corpusId+path]')
      .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
      .filter((row) => hasIt(row) && isWanted(row))
      .limit(MOST_ARTICLES)
      .toArray();
  const worked = await find(({ annotationCount }) => annotationCount > 0);
  if (worked.length >= MOST_ARTICLES) return worked;
  const rest = await find(({ annotationCount }) => annotationCount === 0);
  return [...worked, ...rest].slice(0, MOST_ARTICLES);
}
