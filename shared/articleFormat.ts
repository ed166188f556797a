import { z } from 'zod';
import { MAX_ARTICLE_BYTES } from './corpus.ts';

/** How a file holds its articles. `jsonLines`, `csv`, `tsv` and `zip` hold many, the others one. */
export const ArticleFormat = z.enum([
  'text',
  'html',
  'markdown',
  'docx',
  'pdf',
  'jsonLines',
  'csv',
  'tsv',
  'zip',
]);
export type ArticleFormat = z.infer<typeof ArticleFormat>;

/**
 * What a file tells of an article beside its text: the other columns of a row by their names, or
 * `title`, `author`, `date` and `site` of a page. Kept as it is printed.
 */
export const ArticleMetadata = z.record(z.string(), z.string());
export type ArticleMetadata = z.infer<typeof ArticleMetadata>;

const MEGABYTE = 1024 * 1024;

/** The largest file of each format that is read; a larger one ends in a `too-large` failure. */
export const MAX_FILE_BYTES: Record<ArticleFormat, number> = {
  text: MAX_ARTICLE_BYTES,
  html: MAX_ARTICLE_BYTES,
  markdown: MEGABYTE / 4,
  docx: 64 * MEGABYTE,
  pdf: 64 * MEGABYTE,
  jsonLines: 64 * MEGABYTE,
  csv: 64 * MEGABYTE,
  tsv: 64 * MEGABYTE,
  zip: 64 * MEGABYTE,
};

const EXTENSIONS = new Map<string, ArticleFormat>(
  Object.entries({
    txt: 'text',
    html: 'html',
    htm: 'html',
    md: 'markdown',
    markdown: 'markdown',
    docx: 'docx',
    pdf: 'pdf',
    jsonl: 'jsonLines',
    ndjson: 'jsonLines',
    csv: 'csv',
    tsv: 'tsv',
    zip: 'zip',
  } as const),
);

/**
 * The format that a file's name or path tells; null when it is no article. That is by its
 * extension alone, except that `README.md` tells of a folder. Here, so that the list of a folder
 * and its reader agree.
 */
export function formatOfName(name: string): ArticleFormat | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const format = EXTENSIONS.get(base.slice(base.lastIndexOf('.') + 1));
  return format === undefined || base === 'readme.md' || !base.includes('.') ? null : format;
}

/** Whether a file of this format may hold many articles, each with a path below the file's. */
export function isCollection(format: ArticleFormat): boolean {
  return format === 'jsonLines' || format === 'csv' || format === 'tsv' || format === 'zip';
}
