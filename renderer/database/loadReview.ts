import { withoutHidden } from '../../app/project/hiddenParts.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import { readContent, type ArticleContent } from './articleContent.ts';
import { database } from './connection.ts';
import type { AnnotationSet, ArticleRow } from './rows.ts';

/** The records of one article as they are in the store. */
export interface StoredReview extends ArticleContent {
  row: ArticleRow;
  annotations: Annotation[];
  /** On the article as a whole. */
  note: string | null;
  dismissals: Dismissal[];
}

/** Reads an article's records; null when there is no such article. Call it in a transaction. */
export async function loadReview(articleId: ArticleId): Promise<StoredReview | null> {
  const [row, set] = await Promise.all([
    database.articles.get(articleId),
    database.annotations.get(articleId),
  ]);
  const content = row && (await readContent(row));
  return content ? { row, ...content, ...decisionsOf(set) } : null;
}

/**
 * The records of many articles in the order of the ids; those that are not there are left out. Only
 * of the `decided` are annotations read, when those are known.
 */
export async function loadReviews(
  articleIds: ArticleId[],
  decided: ReadonlySet<ArticleId> | null = null,
): Promise<StoredReview[]> {
  if (articleIds.length === 0) return [];
  const withDecisions = decided === null ? articleIds : articleIds.filter((id) => decided.has(id));
  const [rows, texts, extractions, sets] = await Promise.all([
    database.articles.bulkGet(articleIds),
    database.texts.bulkGet(articleIds),
    database.extractions.bulkGet(articleIds),
    database.annotations.bulkGet(withDecisions),
  ]);
  const setOf = new Map(sets.map((set) => [set?.articleId, set]));
  return rows.flatMap((row, index) => {
    const [stored, extraction] = [texts[index], extractions[index]];
    if (row === undefined || stored === undefined || extraction === undefined) return [];
    const { text, blocks, format = 'text' } = stored;
    return [{ row, text, blocks, format, extraction, ...decisionsOf(setOf.get(row.id)) }];
  });
}

/** The articles with a record of decisions; null when there are more than `limit`. */
export async function listDecided(limit: number): Promise<ReadonlySet<ArticleId> | null> {
  const ids = await database.annotations.limit(limit + 1).primaryKeys();
  return ids.length > limit ? null : new Set(ids);
}

/** As `loadReviews`, without what the project has put away: to be shown or counted, never written. */
export async function loadSeenReviews(articleIds: ArticleId[]): Promise<StoredReview[]> {
  const reviews = await loadReviews(articleIds);
  const ids = [...new Set(reviews.map(({ row }) => row.corpusId))];
  const corpora = await database.corpora.bulkGet(ids);
  const hidden = new Map(corpora.map((corpus) => [corpus?.id, corpus?.projectState?.hidden]));
  return reviews.map((review) => withoutHidden(review, hidden.get(review.row.corpusId) ?? null));
}

/** What a person has decided on an article; nothing when its record is not there yet. */
export function decisionsOf(
  set: AnnotationSet | undefined,
): Pick<StoredReview, 'annotations' | 'note' | 'dismissals'> {
  const { annotations = [], note = null, dismissals = [] } = set ?? {};
  return { annotations, note, dismissals };
}
