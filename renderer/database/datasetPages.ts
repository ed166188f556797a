import Dexie from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { database } from './connection.ts';
import { loadReviews, loadSeenReviews, type StoredReview } from './loadReview.ts';

/** Articles read together: few enough that assembling them does not hold the window up. */
const ARTICLES_A_PAGE = 32;

/** The name and project of a corpus; null when there is none. */
export async function readCorpusProject(
  corpusId: CorpusId,
): Promise<{ name: string; project: Project } | null> {
  const corpus = await database.corpora.get(corpusId);
  const stored = corpus && (await database.projects.get(corpus.projectId));
  return stored === undefined || corpus === undefined
    ? null
    : { name: corpus.name, project: stored.project };
}

/** The articles of a corpus, or only those of one status, sorted by path. */
export function listArticleIds(
  corpusId: CorpusId,
  scope: 'all' | ReviewStatus,
): Promise<ArticleId[]> {
  const all = database.articles
    .where('[corpusId+path]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey]);
  const chosen = scope === 'all' ? all : all.filter(({ status }) => status === scope);
  return chosen.primaryKeys();
}

/**
 * What is seen of articles, a page at a time; those that are not there are left out. `isWhole` gives
 * what the project has put away as well.
 */
export async function* readPages(
  articleIds: readonly ArticleId[],
  isWhole = false,
): AsyncGenerator<StoredReview[], void> {
  const { articles, texts, extractions, annotations, corpora } = database;
  const tables = [articles, texts, extractions, annotations, corpora];
  const load = isWhole ? loadReviews : loadSeenReviews;
  for (let start = 0; start < articleIds.length; start += ARTICLES_A_PAGE) {
    const ids = articleIds.slice(start, start + ARTICLES_A_PAGE);
    yield await database.transaction('r', tables, async () => load(ids));
  }
}

interface ArticleText {
  articleId: ArticleId;
  path: string;
  text: string;
}

/** The texts of articles, a page at a time; those that are not there are left out. */
export async function* readTextPages(
  articleIds: readonly ArticleId[],
): AsyncGenerator<ArticleText[], void> {
  const { articles, texts } = database;
  for (let start = 0; start < articleIds.length; start += ARTICLES_A_PAGE) {
    const ids = articleIds.slice(start, start + ARTICLES_A_PAGE);
    yield await database.transaction('r', [articles, texts], async () => {
      const [rows, stored] = await Promise.all([articles.bulkGet(ids), texts.bulkGet(ids)]);
      return ids.flatMap((articleId, index) => {
        const [row, text] = [rows[index], stored[index]];
        return row && text ? [{ articleId, path: row.path, text: text.text }] : [];
      });
    });
  }
}
