import type { CorpusFile } from '../../shared/corpus.ts';
import { database } from '../database/connection.ts';
import type { ArticleRow } from '../database/rows.ts';
import { deriveArticleId } from './digest.ts';
import type { ImportJob } from './importJob.ts';

export interface FilePlan {
  toRead: CorpusFile[];
  unchangedCount: number;
  /** How many of the files have an article already. */
  knownCount: number;
}

/** Tells the files to read from those that are as they were when they were read last. */
export async function planFiles(job: ImportJob, files: readonly CorpusFile[]): Promise<FilePlan> {
  const ids = await Promise.all(files.map(({ path }) => deriveArticleId(job.corpusId, path)));
  const rows = await database.articles.bulkGet(ids);
  const toRead = files.filter((file, index) => !isUnchanged(file, rows[index], job));
  return {
    toRead,
    unchangedCount: files.length - toRead.length,
    knownCount: rows.filter((row) => row !== undefined).length,
  };
}

function isUnchanged(file: CorpusFile, row: ArticleRow | undefined, job: ImportJob): boolean {
  return (
    row?.byteLength === file.byteLength &&
    row.modifiedMs === file.modifiedMs &&
    row.extractedWith === job.extractedWith
  );
}
