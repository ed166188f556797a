import type { FileContent } from '../../shared/corpus.ts';
import type { Failure } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import type { ArticleRow } from '../database/rows.ts';
import { deriveArticleId, digest } from './digest.ts';
import type { ImportJob } from './importJob.ts';
import { readFile } from './readFile.ts';
import { writeFiles, type ReadFile, type TouchedFile, type WrittenFiles } from './writeFiles.ts';

export interface StoredFiles extends WrittenFiles {
  failures: Failure[];
}

/**
 * Reads files into articles and writes them, all in one transaction. Bytes that were read before
 * are not read again. Throws when the store cannot be written; then nothing is.
 */
export async function storeFiles(
  job: ImportJob,
  files: readonly FileContent[],
): Promise<StoredFiles> {
  const ids = await Promise.all(files.map(({ path }) => deriveArticleId(job.corpusId, path)));
  const digests = await Promise.all(files.map(({ bytes }) => digest(bytes)));
  const rows = await database.articles.bulkGet(ids);
  const imported: (ReadFile | TouchedFile)[] = [];
  const failures: Failure[] = [];
  for (const [index, file] of files.entries()) {
    const [articleId, sha256, row] = [ids[index], digests[index], rows[index]];
    if (articleId === undefined || sha256 === undefined) continue;
    const { path, modifiedMs, bytes } = file;
    const known = { articleId, path, sha256, modifiedMs, byteLength: bytes.byteLength };
    if (isCurrent(row, sha256, job)) {
      imported.push({ ...known, reading: null });
      continue;
    }
    const reading = readFile(job, articleId, file);
    if (reading.ok) imported.push({ ...known, reading: reading.value });
    else failures.push(reading.failure);
  }
  const { articles, texts, extractions, annotations, edits, importFailures } = database;
  const tables = [articles, texts, extractions, annotations, edits, importFailures];
  const written = await database.transaction('rw', tables, async () => writeFiles(job, imported));
  return { ...written, failures };
}

function isCurrent(row: ArticleRow | undefined, sha256: string, job: ImportJob): boolean {
  return row?.sha256 === sha256 && row.extractedWith === job.extractedWith;
}
