import { z } from 'zod';
import { CorpusId } from '../../shared/article.ts';
import { CorpusFile, FileContent } from '../../shared/corpus.ts';
import { Failure } from '../../shared/failure.ts';
import { JournalEntry } from '../../shared/journal.ts';
import { Project } from '../../shared/project.ts';

const numbered = { requestId: z.int() };
const count = z.int().nonnegative();

/**
 * What the window asks of an import worker; `begin` comes first and once. `readOn` asks for the next
 * step of the reading that the request `of` began. `compare` comes last: which articles tell the same.
 */
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
  z.object({ type: z.literal('readOn'), ...numbered, of: z.int() }),
  z.object({ type: z.literal('compare'), ...numbered }),
]);
export type ImportRequest = z.infer<typeof ImportRequest>;

/**
 * The answer to each request. `planned`: the files to read, how many articles are unchanged, and how
 * many of these files are known. `stored`: what became of the articles of one step, how many files
 * ended with it, how many of its articles share a file and were known, the edits that moved
 * annotations, and whether there is another step to ask for.
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
    fileCount: count,
    sharedKnownCount: count,
    hasMore: z.boolean(),
    failures: z.array(Failure),
    entries: z.array(JournalEntry),
  }),
  z.object({ type: z.literal('compared'), ...numbered }),
  z.object({ type: z.literal('refused'), ...numbered, failure: Failure }),
]);
export type ImportReply = z.infer<typeof ImportReply>;

/** The answer that goes with each request. */
export const REPLY_TYPES = {
  begin: 'begun',
  plan: 'planned',
  read: 'stored',
  readOn: 'stored',
  compare: 'compared',
} as const;
