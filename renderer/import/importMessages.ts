import { z } from 'zod';
import { CorpusId } from '../../shared/article.ts';
import { CorpusFile, FileContent } from '../../shared/corpus.ts';
import { Failure } from '../../shared/failure.ts';
import { JournalEntry } from '../../shared/journal.ts';
import { Project } from '../../shared/project.ts';

const numbered = { requestId: z.int() };
const count = z.int().nonnegative();

/** What the window asks of an import worker; `begin` comes first and once. */
export const ImportRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('begin'),
    ...numbered,
    corpusId: CorpusId,
    engineVersion: z.string().min(1),
    project: Project,
  }),
  z.object({ type: z.literal('plan'), ...numbered, files: z.array(CorpusFile) }),
  z.object({ type: z.literal('read'), ...numbered, files: z.array(FileContent) }),
]);
export type ImportRequest = z.infer<typeof ImportRequest>;

/**
 * The answer to each request. `planned`: the files to read, how many are unchanged, and how many of
 * all have an article. `stored`: what became of the files, and the edits that moved annotations.
 * `refused`: the request came to nothing, and nothing of it was stored.
 */
export const ImportReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('begun'), ...numbered }),
  z.object({
    type: z.literal('planned'),
    ...numbered,
    toRead: z.array(CorpusFile),
    unchangedCount: count,
    knownCount: count,
  }),
  z.object({
    type: z.literal('stored'),
    ...numbered,
    addedCount: count,
    changedCount: count,
    unchangedCount: count,
    failures: z.array(Failure),
    entries: z.array(JournalEntry),
  }),
  z.object({ type: z.literal('refused'), ...numbered, failure: Failure }),
]);
export type ImportReply = z.infer<typeof ImportReply>;

/** The answer that goes with each request. */
export const REPLY_TYPES = { begin: 'begun', plan: 'planned', read: 'stored' } as const;
