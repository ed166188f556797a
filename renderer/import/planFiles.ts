import { formatOfName, isCollection } from '../../shared/articleFormat.ts';
import type { CorpusFile } from '../../shared/corpus.ts';
import { database } from '../database/connection.ts';
import type { ArticleRow, CollectionState } from '../database/rows.ts';
import { type Collections, readCollections } from './collections.ts';
import { deriveArticleId } from './digest.ts';
import type { ImportJob } from './importJob.ts';

/** Counts are of articles; a file of many that is to be read is none of them yet. */
export interface FilePlan {
  toRead: CorpusFile[];
  unchangedCount: number;
  /** How many articles the store has of these files, as far as that is known without reading. */
  knownCount: number;
}

/** Tells the files to read from those that are as they were when they were read last. */
export async function planFiles(job: ImportJob, files: readonly CorpusFile[]): Promise<FilePlan> {
  const isShared = ({ path }: CorpusFile) => isCollection(formatOfName(path) ?? 'text');
  const single = await planSingle(
    job,
    files.filter((file) => !isShared(file)),
  );
  const shared = files.filter(isShared);
  const collections = shared.length === 0 ? new Map() : await readCollections(job.corpusId);
  const plan = planCollections(job, shared, collections);
  return {
    toRead: [...single.toRead, ...plan.toRead],
    unchangedCount: single.unchangedCount + plan.unchangedCount,
    knownCount: single.knownCount + plan.unchangedCount,
  };
}

async function planSingle(job: ImportJob, files: readonly CorpusFile[]): Promise<FilePlan> {
  const ids = await Promise.all(files.map(({ path }) => deriveArticleId(job.corpusId, path)));
  const rows = await database.articles.bulkGet(ids);
  const toRead = files.filter((file, index) => !isUnchanged(file, rows[index], job));
  return {
    toRead,
    unchangedCount: files.length - toRead.length,
    knownCount: rows.filter((row) => row !== undefined).length,
  };
}

function planCollections(job: ImportJob, files: readonly CorpusFile[], known: Collections) {
  const toRead = files.filter((file) => !isUnchanged(file, known.get(file.path), job));
  const unchanged = files.filter((file) => !toRead.includes(file));
  const counts = unchanged.map(({ path }) => known.get(path)?.articleCount ?? 0);
  return { toRead, unchangedCount: counts.reduce((sum, count) => sum + count, 0) };
}

function isUnchanged(
  file: CorpusFile,
  known: ArticleRow | CollectionState | undefined,
  job: ImportJob,
): boolean {
  return (
    known?.byteLength === file.byteLength &&
    known.modifiedMs === file.modifiedMs &&
    known.extractedWith === job.extractedWith
  );
}
