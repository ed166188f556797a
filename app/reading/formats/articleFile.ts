import type { Encoding } from '../../../shared/article.ts';
import type { ArticleFormat, ArticleMetadata } from '../../../shared/articleFormat.ts';
import type { Failure, FailureCode, Result } from '../../../shared/failure.ts';

/** A file as it lies on the disk or in an archive; `path` names it in failures. */
export interface ArticleFile {
  path: string;
  bytes: Uint8Array;
}

/** `encoding` is null for a format that has none of its own: a PDF, a Word file. */
export interface ArticleText {
  text: string;
  encoding: Encoding | null;
  metadata: ArticleMetadata;
}

/** `path` is the file's, or below it when the file holds many: `file.csv#12`, `a.zip/b.txt`. */
export interface ReadArticle extends ArticleText {
  path: string;
  format: ArticleFormat;
}

/** A failure about a file; `reason` is the rest of the sentence that its path begins. */
export function failureAt(path: string, code: FailureCode, reason: string): Failure {
  return { code, message: `${path} ${reason}.`, path };
}

export function failAt(path: string, code: FailureCode, reason: string): Result<never> {
  return { ok: false, failure: failureAt(path, code, reason) };
}

const MOST_ENTRIES = 64;
const MOST_KEY_LENGTH = 200;
const MOST_VALUE_LENGTH = 1_000;

/** Leaves out what is empty or longer than metadata is: 64 entries of 1,000 characters. */
export function tidyMetadata(
  entries: Iterable<readonly [string, string | null | undefined]>,
): ArticleMetadata {
  const kept = new Map<string, string>();
  for (const [key, value] of entries) {
    const trimmed = value?.trim() ?? '';
    const isKept = trimmed !== '' && trimmed.length <= MOST_VALUE_LENGTH;
    if (isKept && key !== '' && key.length <= MOST_KEY_LENGTH && kept.size < MOST_ENTRIES) {
      kept.set(key, trimmed);
    }
  }
  return Object.fromEntries(kept);
}
