import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Project } from '../../shared/project.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { stateOfProject } from './changeProject.ts';
import { database } from './connection.ts';
import type {
  AnnotationSet,
  ArticleRow,
  AuditRow,
  CorpusRow,
  GridViewRow,
  ProjectRow,
  RuleRecordRow,
  TextRow,
} from './rows.ts';
import {
  addEdits,
  countStoredOf,
  editTables,
  packEdits,
  readEditsOf,
  removeEditsOf,
} from './storedEdits.ts';
import { dropWorkbenchParts } from './workbenchParts.ts';

const ARTICLES_A_PAGE = 100;

/** Everything that the store has of one article. */
export interface ArticleRecords {
  row: ArticleRow;
  text: TextRow;
  extraction: Extraction;
  /** Null when nothing was decided. */
  set: AnnotationSet | null;
  edits: Edit[];
}

/** What the store has of a corpus beside its articles. */
export interface CorpusRecords {
  corpus: CorpusRow;
  gridViews: GridViewRow[];
  ruleRecords: RuleRecordRow[];
  audits: AuditRow[];
  setAsideEdits: JournalEntry[];
}

/** Null when the corpus is not in the store. */
export async function readCorpusRecords(
  corpusId: CorpusId,
): Promise<{ records: CorpusRecords; project: Project } | null> {
  const { corpora, projects, gridViews, ruleRecords, audits, setAsideEdits } = database;
  const corpus = await corpora.get(corpusId);
  const stored = corpus && (await projects.get(corpus.projectId));
  if (corpus === undefined || stored === undefined) return null;
  const records = {
    corpus,
    gridViews: await gridViews.filter((row) => row.corpusId === corpusId).toArray(),
    ruleRecords: await ruleRecords.filter((row) => row.corpusId === corpusId).toArray(),
    audits: await audits.filter((row) => row.corpusId === corpusId).toArray(),
    setAsideEdits: await setAsideEdits.filter((row) => row.corpusId === corpusId).toArray(),
  };
  return { records, project: stored.project };
}

/** Articles with all their records, a page at a time, in the order of the ids. */
export async function* readArticleRecords(
  articleIds: readonly ArticleId[],
): AsyncGenerator<ArticleRecords[], void> {
  const { articles, texts, extractions, annotations } = database;
  const tables = [articles, texts, extractions, annotations, ...editTables()];
  for (let start = 0; start < articleIds.length; start += ARTICLES_A_PAGE) {
    const ids = articleIds.slice(start, start + ARTICLES_A_PAGE);
    yield await database.transaction('r', tables, async () => {
      const [rows, stored, found, sets, log] = await Promise.all([
        articles.bulkGet(ids),
        texts.bulkGet(ids),
        extractions.bulkGet(ids),
        annotations.bulkGet(ids),
        readEditsOf(ids),
      ]);
      return ids.flatMap((id, index) => {
        const [row, text, extraction] = [rows[index], stored[index], found[index]];
        if (!row || !text || !extraction) return [];
        const own = log.filter(({ articleId }) => articleId === id);
        return [{ row, text, extraction, set: sets[index] ?? null, edits: own }];
      });
    });
  }
}

/** Whether the log has one of these edits already, as after a bundle was opened twice. */
export async function hasEdits(edits: readonly Edit[]): Promise<boolean> {
  return (await countStoredOf(edits)) > 0;
}

export async function hasArticles(corpusId: CorpusId): Promise<boolean> {
  return (await database.articles.where({ corpusId }).count()) > 0;
}

/**
 * Takes away articles whose corpus the store does not know: a program that was killed while it
 * opened a bundle has left them, decisions on some and not on others.
 */
export async function removeStrayArticles(corpusId: CorpusId): Promise<void> {
  const { articles, corpora } = database;
  if ((await corpora.get(corpusId)) !== undefined) return;
  const ids = await articles.where({ corpusId }).primaryKeys();
  for (let start = 0; start < ids.length; start += ARTICLES_A_PAGE) {
    await removeArticles(ids.slice(start, start + ARTICLES_A_PAGE));
  }
}

/** Adds articles, all of these or none. */
export function addArticleRecords(records: readonly ArticleRecords[]): Promise<void> {
  const { articles, texts, extractions, annotations } = database;
  const tables = [articles, texts, extractions, annotations, ...editTables()];
  return database.transaction('rw', tables, async () => {
    await Promise.all([
      articles.bulkAdd(records.map(({ row }) => row)),
      texts.bulkAdd(records.map(({ text }) => text)),
      extractions.bulkAdd(records.map(({ extraction }) => extraction)),
      annotations.bulkAdd(records.flatMap(({ set }) => set ?? [])),
      addEdits(packEdits(records.flatMap(({ edits }) => edits))),
    ]);
  });
}

/** Makes a corpus known whose articles are there. A project of its id is left as it is. */
export function addCorpusRecords(records: CorpusRecords, project: ProjectRow): Promise<void> {
  const { corpora, projects, gridViews, ruleRecords, audits, setAsideEdits } = database;
  const { workbenchParts, clusters } = database;
  const own = [corpora, projects, gridViews, ruleRecords, audits, setAsideEdits];
  const tables = [...own, workbenchParts, clusters];
  return database.transaction('rw', tables, async () => {
    const stored = await projects.get(project.id);
    if (stored === undefined) await projects.add(project);
    const projectState = stateOfProject((stored ?? project).project);
    await gridViews.bulkPut(records.gridViews);
    await ruleRecords.bulkPut(records.ruleRecords);
    await audits.bulkPut(records.audits);
    await setAsideEdits.bulkPut(records.setAsideEdits);
    await dropWorkbenchParts(records.corpus.id);
    await clusters.delete(records.corpus.id);
    await corpora.put({
      ...records.corpus,
      formerProjectId: null,
      undoneProjectId: null,
      projectState,
    });
  });
}

export async function readProject(id: string): Promise<Project | null> {
  return (await database.projects.get(id))?.project ?? null;
}

/** Takes articles away again that came in with a bundle which could not be taken in whole. */
export async function removeArticles(articleIds: readonly ArticleId[]): Promise<void> {
  const { articles, texts, extractions, annotations } = database;
  const tables = [articles, texts, extractions, annotations, ...editTables()];
  const ids = [...articleIds];
  await database.transaction('rw', tables, async () => {
    await Promise.all([
      articles.bulkDelete(ids),
      texts.bulkDelete(ids),
      extractions.bulkDelete(ids),
      annotations.bulkDelete(ids),
      removeEditsOf(ids),
    ]);
  });
}
