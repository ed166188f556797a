import { z } from 'zod';
import { CorpusId } from './article.ts';
import { Failure } from './failure.ts';

/** A folder that the user opened. `location` is for showing only: no request takes a folder's path. */
export const CorpusHandle = z.object({
  id: CorpusId,
  name: z.string().min(1),
  location: z.string(),
  isSample: z.boolean(),
  openedAt: z.iso.datetime(),
});
export type CorpusHandle = z.infer<typeof CorpusHandle>;

/** A path inside a corpus: parts joined by `/`, as the file system spells them. */
export const CorpusPath = z.string().min(1).max(4096);
export type CorpusPath = z.infer<typeof CorpusPath>;

export const CorpusFile = z.object({
  path: CorpusPath,
  byteLength: z.int().nonnegative(),
  modifiedMs: z.number(),
});
export type CorpusFile = z.infer<typeof CorpusFile>;

export const CorpusPage = z.object({
  files: z.array(CorpusFile),
  failures: z.array(Failure),
  /** Give it back to get the next page; null after the last one. */
  cursor: z.string().nullable(),
});
export type CorpusPage = z.infer<typeof CorpusPage>;

export const FileContent = z.object({
  path: CorpusPath,
  bytes: z.instanceof(Uint8Array),
  modifiedMs: z.number(),
});
export type FileContent = z.infer<typeof FileContent>;

/** The largest article that is read; a longer one ends in a `too-large` failure. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;
/** The most files that one `corpus:read` asks for. */
export const MAX_FILES_A_READ = 64;
