import { reanchorSpans } from '../../app/reading/reanchorSpans.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import {
  reanchorAnnotations,
  type MoveSpans,
  type Reanchoring,
} from '../../app/review/reanchorAnnotations.ts';
import { withoutHidden } from '../../app/project/hiddenParts.ts';
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
import type { ArticleRow, TextRow } from '../database/rows.ts';
import { addSignatures, type Signatures } from '../database/signatures.ts';
import { readEditsOf } from '../database/storedEdits.ts';
import type { ImportJob } from './importJob.ts';
import type { ArticleReading, FoundArticle } from './findArticles.ts';

/** `reading` is null when the store has what was read from the same text by the same engine. */
export interface ImportedArticle {
  article: FoundArticle;
  reading: ArticleReading | null;
  /** By which it is compared with others; null when the store has the same text. */
  signature: Uint8Array | null;
}

export interface WrittenArticles {
  addedCount: number;
  changedCount: number;
  unchangedCount: number;
  /** For the journal: the edits that moved annotations. */
  entries: JournalEntry[];
}

/** What the store has of an article. */
interface StoredArticle {
  row: ArticleRow;
  annotations: readonly Annotation[];
}

/**
 * Writes articles, texts and extractions in the open transaction. An article whose text has changed
 * becomes a new revision, in which people's annotations are looked for and moved.
 */
export async function writeArticles(
  job: ImportJob,
  imported: readonly ImportedArticle[],
): Promise<WrittenArticles> {
  const stored = await readStored(imported.map(({ article }) => article.articleId));
  const next = changeCounter();
  const rows: ArticleRow[] = [];
  const written: WrittenArticles = {
    addedCount: 0,
    changedCount: 0,
    unchangedCount: 0,
    entries: [],
  };
  const readings = imported.flatMap(({ reading }) => reading ?? []);
  const edits = await draftReanchorings(readings, stored);
  for (const { article, reading } of imported) {
    const known = stored.get(article.articleId);
    const changedAt = await next(job.corpusId);
    const row = reading === null ? touchedRow(article, known) : readRow(job, reading, known);
    if (row !== null) rows.push({ ...row, changedAt });
    written[countOf(article, known)] += 1;
  }
  await writeReadings(readings);
  await database.articles.bulkPut(rows);
  await addSignatures(job.corpusId, rows[0]?.changedAt ?? 0, signaturesOf(imported));
  const paths = imported.map(({ article }) => article.path);
  await database.importFailures.bulkDelete(paths.map((path) => [job.corpusId, path]));
  return { ...written, entries: await writeEdits(edits) };
}

function signaturesOf(imported: readonly ImportedArticle[]): Signatures {
  return new Map(
    imported.flatMap(({ article, signature }) =>
      signature === null ? [] : [[article.articleId, signature] as const],
    ),
  );
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
  readings: readonly ArticleReading[],
  stored: ReadonlyMap<ArticleId, StoredArticle>,
): Promise<AnnotationEdit[]> {
  const edits: AnnotationEdit[] = [];
  const stamp = await beginStep(PROGRAM);
  for (const { article } of readings) {
    const { articleId, sha256, text } = article;
    const known = stored.get(articleId);
    if (known === undefined || known.row.sha256 === sha256) continue;
    if (!(await hasDecisions(articleId))) continue;
    const oldText = (await database.texts.get(articleId))?.text ?? '';
    const moveSpans: MoveSpans = (spans) => reanchorSpans(oldText, text, spans).moved;
    const changes = reanchorAnnotations(known.annotations, text, moveSpans);
    for (const change of changes.length > 0 ? changes : [NOTHING_MOVED]) {
      edits.push(reanchorEdit(articleId, change, stamp()));
    }
  }
  return edits;
}

async function hasDecisions(articleId: ArticleId): Promise<boolean> {
  const log = await readEditsOf([articleId]);
  return log.some(({ operation }) => operation !== 'setStatus');
}

function reanchorEdit(
  articleId: ArticleId,
  change: Reanchoring | typeof NOTHING_MOVED,
  stamp: EditStamp,
): AnnotationEdit {
  return { ...stamp, ...change, articleId, inverseOf: null, operation: 'reanchor' };
}

function countOf(
  { sha256 }: FoundArticle,
  known: StoredArticle | undefined,
): 'addedCount' | 'changedCount' | 'unchangedCount' {
  if (known === undefined) return 'addedCount';
  return known.row.sha256 === sha256 ? 'unchangedCount' : 'changedCount';
}

type UncountedRow = Omit<ArticleRow, 'changedAt'>;

function touchedRow(
  { byteLength, modifiedMs }: FoundArticle,
  known: StoredArticle | undefined,
): UncountedRow | null {
  return known === undefined ? null : { ...known.row, byteLength, modifiedMs };
}

function readRow(
  { corpusId, extractedWith, hidden }: ImportJob,
  { article, blocks, extraction }: ArticleReading,
  known: StoredArticle | undefined,
): UncountedRow {
  const { articleId, path, sha256, byteLength, modifiedMs, encoding, text } = article;
  const annotations = known?.annotations ?? [];
  const changedBy = known === undefined || known.row.sha256 !== sha256 ? 1 : 0;
  return {
    id: articleId,
    corpusId,
    path,
    sha256,
    byteLength,
    modifiedMs,
    encoding,
    revision: (known?.row.revision ?? 0) + changedBy,
    importedAt: new Date().toISOString(),
    extractedWith,
    ...summariseArticle(withoutHidden({ path, text, blocks, extraction, annotations }, hidden)),
    status: known?.row.status ?? 'new',
  };
}

async function writeReadings(readings: readonly ArticleReading[]): Promise<void> {
  await database.texts.bulkPut(readings.map(textRow));
  await database.extractions.bulkPut(readings.map(({ extraction }) => extraction));
}

function textRow({ article, blocks }: ArticleReading): TextRow {
  const { articleId, text, format, metadata } = article;
  const isTold = Object.keys(metadata).length > 0;
  return {
    articleId,
    text,
    blocks,
    ...(format !== 'text' && { format }),
    ...(isTold && { metadata }),
  };
}
