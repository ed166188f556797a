import { formatOfName, isCollection } from '../../shared/articleFormat.ts';
import type { FileContent } from '../../shared/corpus.ts';
import type { Failure } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import type { ArticleRow } from '../database/rows.ts';
import { signText } from '../database/signatures.ts';
import { editTables } from '../database/storedEdits.ts';
import { nextTurn } from '../nextTurn.ts';
import { keepCollection } from './collections.ts';
import { extractArticle, findArticles, type FoundArticle } from './findArticles.ts';
import type { ImportJob } from './importJob.ts';
import { writeArticles, type ImportedArticle, type WrittenArticles } from './writeArticles.ts';

/** What became of the articles of one step. */
export interface StoredArticles extends WrittenArticles {
  failures: Failure[];
  /** How many files came to their end. */
  fileCount: number;
  /** How many of the articles share their file with others and were stored before. */
  sharedKnownCount: number;
  /** Whether there is another step. */
  hasMore: boolean;
}

/** As many as one request has files: small steps can be stopped, and tell how far they are. */
const ARTICLES_A_STEP = 64;
const LENGTH_A_STEP = 4 * 1024 * 1024;

/** What was found since the last step. */
interface Step {
  articles: FoundArticle[];
  failures: Failure[];
  length: number;
  fileCount: number;
}

/**
 * Reads files, at least one, into articles and writes them step by step, each step in one
 * transaction. What was read before is not extracted again. A file that holds many articles may take
 * many steps. Throws when the store cannot be written; then nothing of the step is.
 */
export async function* storeFiles(
  job: ImportJob,
  files: readonly FileContent[],
): AsyncGenerator<StoredArticles> {
  const isShared = ({ path }: FileContent) => isCollection(formatOfName(path) ?? 'text');
  const single = files.filter((file) => !isShared(file));
  let leftCount = files.length;
  for await (const step of readSteps(job, single)) {
    leftCount -= step.fileCount;
    yield { ...(await storeStep(job, step)), hasMore: leftCount > 0 };
  }
  for (const file of files.filter(isShared)) {
    let articleCount = 0;
    let failureCount = 0;
    for await (const step of readSteps(job, [file])) {
      const stored = await storeStep(job, step);
      articleCount += stored.addedCount + stored.changedCount + stored.unchangedCount;
      failureCount += stored.failures.length;
      leftCount -= step.fileCount;
      if (step.fileCount > 0)
        await noteCollection(job, file, failureCount > 0 ? null : articleCount);
      yield { ...stored, hasMore: leftCount > 0 };
    }
  }
}

async function* readSteps(job: ImportJob, files: readonly FileContent[]): AsyncGenerator<Step> {
  let step: Step = newStep();
  for (const file of files) {
    for await (const found of findArticles(job, file)) {
      if (isFull(step)) {
        yield step;
        step = newStep();
      }
      if (!found.ok) step.failures.push(found.failure);
      else {
        step.articles.push(found.value);
        step.length += found.value.text.length;
      }
    }
    step.fileCount += 1;
  }
  if (step.fileCount > 0) yield step;
}

function newStep(): Step {
  return { articles: [], failures: [], length: 0, fileCount: 0 };
}

function isFull({ articles, failures, length }: Step): boolean {
  return articles.length + failures.length >= ARTICLES_A_STEP || length >= LENGTH_A_STEP;
}

/** `articleCount` is null when not all could be read: the next import tries again. */
async function noteCollection(
  { corpusId, extractedWith }: ImportJob,
  { path, bytes, modifiedMs }: FileContent,
  articleCount: number | null,
): Promise<void> {
  const version = { byteLength: bytes.byteLength, modifiedMs, extractedWith };
  const state = articleCount === null ? null : { ...version, articleCount };
  await keepCollection(corpusId, path, state);
}

async function storeStep(job: ImportJob, step: Step): Promise<Omit<StoredArticles, 'hasMore'>> {
  const rows = await database.articles.bulkGet(step.articles.map(({ articleId }) => articleId));
  const imported: ImportedArticle[] = [];
  const failures = [...step.failures];
  let sharedKnownCount = 0;
  for (const [index, article] of step.articles.entries()) {
    const row = rows[index];
    if (row !== undefined && article.isShared) sharedKnownCount += 1;
    if (isCurrent(row, article.sha256, job)) {
      imported.push({ article, reading: null, signature: null });
    } else {
      // So that the transaction of the step before goes on meanwhile: it keeps the other workers out.
      await nextTurn();
      const reading = extractArticle(job, article);
      const signature = row?.sha256 === article.sha256 ? null : signText(article.text);
      if (reading.ok) imported.push({ article, reading: reading.value, signature });
      else failures.push(reading.failure);
    }
  }
  const { articles, texts, signatures, extractions, annotations } = database;
  const { importFailures, corpora } = database;
  const own = [articles, texts, signatures, extractions, annotations, ...editTables()];
  const tables = [...own, importFailures, corpora];
  const written = await database.transaction('rw', tables, async () =>
    writeArticles(job, imported),
  );
  return { ...written, failures, fileCount: step.fileCount, sharedKnownCount };
}

function isCurrent(row: ArticleRow | undefined, sha256: string, job: ImportJob): boolean {
  return row?.sha256 === sha256 && row.extractedWith === job.extractedWith;
}
