import { hiddenBy, withoutHidden, type HiddenParts } from '../../app/project/hiddenParts.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { readContent, versionOf, type ArticleContent } from './articleContent.ts';
import { database } from './connection.ts';
import { decisionsOf, type StoredReview } from './loadReview.ts';
import type { ArticleRow, CorpusRow } from './rows.ts';

/** What is seen of one article: all that the store knows but for what the project has put away. */
export interface LoadedArticle extends StoredReview {
  project: Project;
}

/** The parts that only an import or a change of the project changes, and what tells one from another. */
interface Content extends ArticleContent {
  project: Project;
  version: string;
  hidden: HiddenParts | null;
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
    const [row, set, likely] = await Promise.all([
      articles.get(articleId),
      annotations.get(articleId),
      lastCorpusId === null ? undefined : corpora.get(lastCorpusId),
    ]);
    if (row === undefined) return null;
    const corpus = likely?.id === row.corpusId ? likely : await corpora.get(row.corpusId);
    if (corpus === undefined) return null;
    lastCorpusId = corpus.id;
    const version = `${versionOf(row)} ${versionOfProject(corpus)}`;
    if (content?.version !== version) content = await loadContent(row, corpus, version);
    if (content === null) return null;
    const { text, blocks, format, extraction, project, hidden } = content;
    const decisions = decisionsOf(set);
    const { annotations: seen } = withoutHidden({ ...decisions, extraction }, hidden);
    return { row, text, blocks, format, extraction, ...decisions, annotations: seen, project };
  };
  return () => database.transaction('r', tables, load);
}

/** The corpus of the article that was read last: the next one is mostly of the same. */
let lastCorpusId: CorpusId | null = null;

async function loadContent(
  row: ArticleRow,
  corpus: CorpusRow,
  version: string,
): Promise<Content | null> {
  const [content, project] = await Promise.all([readContent(row), readProject(corpus)]);
  if (content === null || project === null) return null;
  const hidden = hiddenBy(project);
  const { extraction } = withoutHidden({ annotations: [], ...content }, hidden);
  return { ...content, extraction, version, hidden, project };
}

let lastProject: { connection: IDBDatabase; version: string; project: Project } | null = null;

/** The one read last is kept while it is the same version: it is large, and most articles share it. */
async function readProject(corpus: CorpusRow): Promise<Project | null> {
  const version = versionOfProject(corpus);
  const connection = database.backendDB();
  if (lastProject?.version === version && lastProject.connection === connection) {
    return lastProject.project;
  }
  const stored = await database.projects.get(corpus.projectId);
  lastProject = stored === undefined ? null : { connection, version, project: stored.project };
  return stored?.project ?? null;
}

function versionOfProject({ projectId, projectState }: CorpusRow): string {
  return `${projectId} ${projectState?.version ?? 0}`;
}
