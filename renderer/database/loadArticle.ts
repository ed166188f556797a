import type { ArticleId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { readContent, versionOf, type ArticleContent } from './articleContent.ts';
import { database } from './connection.ts';
import { decisionsOf, type StoredReview } from './loadReview.ts';
import type { ArticleRow } from './rows.ts';

/** All that the store knows about one article. */
export interface LoadedArticle extends StoredReview {
  project: Project;
}

/** The parts that only an import changes, and what tells one import from another. */
interface Content extends ArticleContent {
  project: Project;
  version: string;
}

/**
 * A reader of one article, for a live query: each call gives what is stored, null when there is no
 * such article. Text and extraction can be large; they are read again only when an import has
 * written them, and are the same objects until then.
 */
export function articleLoader(articleId: ArticleId): () => Promise<LoadedArticle | null> {
  const { articles, texts, extractions, annotations, corpora, projects } = database;
  const tables = [articles, texts, extractions, annotations, corpora, projects];
  let content: Content | null = null;

  const load = async (): Promise<LoadedArticle | null> => {
    const [row, set] = await Promise.all([articles.get(articleId), annotations.get(articleId)]);
    if (row === undefined) return null;
    if (content?.version !== versionOf(row)) content = await loadContent(row);
    if (content === null) return null;
    const { text, blocks, format, extraction, project } = content;
    return { row, text, blocks, format, extraction, ...decisionsOf(set), project };
  };
  return () => database.transaction('r', tables, load);
}

async function loadContent(row: ArticleRow): Promise<Content | null> {
  const content = await readContent(row);
  const corpus = await database.corpora.get(row.corpusId);
  const stored = corpus && (await database.projects.get(corpus.projectId));
  if (content === null || stored === undefined) return null;
  return { ...content, version: versionOf(row), project: stored.project };
}
