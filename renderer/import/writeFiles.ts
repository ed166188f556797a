import { reanchorSpans } from '../../app/reading/reanchorSpans.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import {
  reanchorAnnotations,
  type MoveSpans,
  type Reanchoring,
} from '../../app/review/reanchorAnnotations.ts';
import { summariseArticle } from '../../app/review/summariseArticle.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { AnnotationEdit } from '../../shared/edit.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { beginStep } from '../database/beginStep.ts';
import { changeCounter } from '../database/changeCounter.ts';
import { database } from '../database/connection.ts';
import { PROGRAM } from '../database/program.ts';
import { writeEdits } from '../database/recordEdits.ts';
import type { ArticleRow } from '../database/rows.ts';
import type { ImportJob } from './importJob.ts';
import type { FileReading } from './readFile.ts';

interface FileVersion {
  articleId: ArticleId;
  path: string;
  sha256: string;
  byteLength: number;
  modifiedMs: number;
}

/** A file that was read into an article, new or again. */
export interface ReadFile extends FileVersion {
  reading: FileReading;
}

/** A file whose bytes are those that its article was read from. */
export interface TouchedFile extends FileVersion {
  reading: null;
}

export interface WrittenFiles {
  addedCount: number;
  changedCount: number;
  unchangedCount: number;
  /** For the journal: the edits that moved annotations. */
  entries: JournalEntry[];
}

/** What the store has of a file's article. */
interface StoredArticle {
  row: ArticleRow;
  annotations: readonly Annotation[];
}

/**
 * Writes articles, texts and extractions in the open transaction. An article whose file has changed
 * becomes a new revision, in which people's annotations are looked for and moved.
 */
export async function writeFiles(
  job: ImportJob,
  files: readonly (ReadFile | TouchedFile)[],
): Promise<WrittenFiles> {
  const stored = await readStored(files.map(({ articleId }) => articleId));
  const next = changeCounter();
  const rows: ArticleRow[] = [];
  const written: WrittenFiles = { addedCount: 0, changedCount: 0, unchangedCount: 0, entries: [] };
  const readings = files.filter((file) => file.reading !== null);
  const edits = await draftReanchorings(readings, stored);
  for (const file of files) {
    const article = stored.get(file.articleId);
    const changedAt = await next(job.corpusId);
    const row = file.reading === null ? touchedRow(file, article) : readRow(job, file, article);
    if (row !== null) rows.push({ ...row, changedAt });
    written[countOf(file, article)] += 1;
  }
  await writeReadings(readings);
  await database.articles.bulkPut(rows);
  await database.importFailures.bulkDelete(files.map(({ path }) => [job.corpusId, path]));
  return { ...written, entries: await writeEdits(edits) };
}

async function readStored(articleIds: ArticleId[]): Promise<Map<ArticleId, StoredArticle>> {
  const [rows, sets] = await Promise.all([
    database.articles.bulkGet(articleIds),
    database.annotations.bulkGet(articleIds),
  ]);
  const stored = new Map<ArticleId, StoredArticle>();
  for (const [index, row] of rows.entries()) {
    if (row !== undefined) stored.set(row.id, { row, annotations: sets[index]?.annotations ?? [] });
  }
  return stored;
}

/** Recorded when a text is replaced: what was decided on the old one cannot be undone in the new. */
const NOTHING_MOVED = { before: null, after: null };

/** The edits for the files that have changed, made before their old texts are replaced. */
async function draftReanchorings(
  files: readonly ReadFile[],
  stored: ReadonlyMap<ArticleId, StoredArticle>,
): Promise<AnnotationEdit[]> {
  const edits: AnnotationEdit[] = [];
  const stamp = await beginStep(PROGRAM);
  for (const { articleId, sha256, reading } of files) {
    const article = stored.get(articleId);
    if (article === undefined || article.row.sha256 === sha256) continue;
    if (!(await hasDecisions(articleId))) continue;
    const oldText = (await database.texts.get(articleId))?.text ?? '';
    const moveSpans: MoveSpans = (spans) => reanchorSpans(oldText, reading.text, spans).moved;
    const changes = reanchorAnnotations(article.annotations, reading.text, moveSpans);
    for (const change of changes.length > 0 ? changes : [NOTHING_MOVED]) {
      edits.push(reanchorEdit(articleId, change, stamp()));
    }
  }
  return edits;
}

async function hasDecisions(articleId: ArticleId): Promise<boolean> {
  const log = database.edits.where({ articleId });
  return (await log.filter(({ operation }) => operation !== 'setStatus').count()) > 0;
}

function reanchorEdit(
  articleId: ArticleId,
  change: Reanchoring | typeof NOTHING_MOVED,
  stamp: EditStamp,
): AnnotationEdit {
  return { ...stamp, ...change, articleId, inverseOf: null, operation: 'reanchor' };
}

function countOf(
  { sha256 }: FileVersion,
  article: StoredArticle | undefined,
): 'addedCount' | 'changedCount' | 'unchangedCount' {
  if (article === undefined) return 'addedCount';
  return article.row.sha256 === sha256 ? 'unchangedCount' : 'changedCount';
}

type UncountedRow = Omit<ArticleRow, 'changedAt'>;

function touchedRow(
  { byteLength, modifiedMs }: TouchedFile,
  article: StoredArticle | undefined,
): UncountedRow | null {
  return article === undefined ? null : { ...article.row, byteLength, modifiedMs };
}

function readRow(
  { corpusId, extractedWith }: ImportJob,
  { reading, articleId, ...version }: ReadFile,
  article: StoredArticle | undefined,
): UncountedRow {
  const { text, blocks, extraction, encoding } = reading;
  const annotations = article?.annotations ?? [];
  const { path } = version;
  const changedBy = article === undefined || article.row.sha256 !== version.sha256 ? 1 : 0;
  return {
    id: articleId,
    corpusId,
    ...version,
    encoding,
    revision: (article?.row.revision ?? 0) + changedBy,
    importedAt: new Date().toISOString(),
    extractedWith,
    ...summariseArticle({ path, text, blocks, extraction, annotations }),
    status: article?.row.status ?? 'new',
  };
}

async function writeReadings(files: readonly ReadFile[]): Promise<void> {
  await database.texts.bulkPut(
    files.map(({ articleId, reading: { text, blocks } }) => ({ articleId, text, blocks })),
  );
  await database.extractions.bulkPut(files.map(({ reading }) => reading.extraction));
}
