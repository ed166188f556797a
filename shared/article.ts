import { z } from 'zod';
import { Span } from './span.ts';

/** Given by main to a folder when it is first opened; the same folder keeps it for ever. */
export const CorpusId = z.string().min(1).brand<'CorpusId'>();
export type CorpusId = z.infer<typeof CorpusId>;

/** Derived from corpus and path, so that a lost store gets the same ids when it is read again. */
export const ArticleId = z.string().min(1).brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

export const BlockKind = z.enum([
  'title',
  'dateLine',
  'lead',
  'heading',
  'paragraph',
  'caption',
  'byline',
  'junk',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** A part of the text without its surrounding line breaks. Blocks are sorted and do not overlap. */
export const Block = Span.extend({ kind: BlockKind });
export type Block = z.infer<typeof Block>;

/**
 * How the bytes were read; `-bom` with a byte-order mark, which is not part of the text. `tcvn3` is
 * also known as ABC; `windows-1252` is only read where a web page declares it.
 */
export const Encoding = z.enum([
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
  'windows-1258',
  'tcvn3',
  'vni',
]);
export type Encoding = z.infer<typeof Encoding>;
