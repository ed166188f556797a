import { z } from 'zod';
import { ArticleId, CorpusId } from '../../shared/article.ts';
import { Failure } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { SuggestionId } from '../../shared/suggestion.ts';
import { bulkCalls } from './bulk/bulkMessages.ts';
import { auditCalls } from './audit/auditMessages.ts';
import { chartCalls } from './charts/chartMessages.ts';
import { duplicateCalls } from './duplicates/duplicateMessages.ts';
import { figureCalls } from './figures/figureMessages.ts';
import { tagCalls } from './tagging/tagMessages.ts';
import { findingCalls } from './findings/findingMessages.ts';
import { sheetCalls } from './sheet/sheetMessages.ts';
import { statisticsCalls } from './statistics/statisticsMessages.ts';

const count = z.int().nonnegative();

/** Only of the articles that the list was narrowed to. */
const isNarrowed = z.boolean();

const GroupSummary = z.object({
  key: z.string(),
  type: z.enum(['field', 'entity', 'indicator']),
  subject: z.string(),
  words: z.string(),
  count,
  articleCount: count,
  meanConfidence: z.number(),
  doubt: z.number(),
});
export type GroupSummary = z.infer<typeof GroupSummary>;

/** A suggestion of a group with the words around it. */
const MemberInContext = z.object({
  articleId: ArticleId,
  suggestionId: SuggestionId,
  title: z.string(),
  confidence: z.number(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type MemberInContext = z.infer<typeof MemberInContext>;

const Reference = z.object({ articleId: ArticleId, suggestionId: SuggestionId });
export type Reference = z.infer<typeof Reference>;

/** What the window asks of the workbench, and what comes back. `scan` comes before the others. */
export const workbenchCalls = {
  /** Reads what has changed since the last scan; everything the first time. */
  scan: {
    request: z.object({ corpusId: CorpusId }),
    reply: z.object({
      articleCount: count,
      pendingCount: count,
      groupCount: count,
      figureCount: count,
    }),
  },
  /** What the list was narrowed to, null for all: other calls ask for it with `isNarrowed`. */
  narrow: {
    request: z.object({ articleIds: z.array(ArticleId).readonly().nullable() }),
    reply: z.object({}),
  },
  /** Stores what the scans have read, where that is worth it; the last call before the worker ends. */
  keep: { request: z.object({}), reply: z.object({}) },
  listGroups: {
    request: z.object({
      type: z.enum(['all', 'field', 'entity', 'indicator']),
      /** Words of the group, blind to case and diacritics; empty for all. */
      query: z.string(),
      isNarrowed,
      limit: count,
    }),
    reply: z.object({ groups: z.array(GroupSummary), totalCount: count }),
  },
  readMembers: {
    request: z.object({ key: z.string(), isNarrowed, limit: count }),
    reply: z.object({ members: z.array(MemberInContext) }),
  },
  /** Decides all members of those articles but the excepted, in one step: all or nothing. */
  decideGroup: {
    request: z.object({
      key: z.string(),
      isNarrowed,
      except: z.array(Reference),
      verdict: z.enum(['accepted', 'rejected']),
      author: z.string().min(1),
    }),
    reply: z.object({
      decidedCount: count,
      articleIds: z.array(ArticleId),
    }),
  },
  /** Takes an article's last step back, in all articles that it touched. */
  undoStep: {
    request: z.object({ articleId: ArticleId, author: z.string().min(1) }),
    reply: z.object({ articleCount: count }),
  },
  /** Accepts what is at least that sure in the articles, in one step: all or nothing. */
  acceptSure: {
    request: z.object({
      articleIds: z.array(ArticleId),
      threshold: z.number().min(0).max(1),
      author: z.string().min(1),
    }),
    reply: z.object({ decidedCount: count, articleIds: z.array(ArticleId) }),
  },
  ...bulkCalls,
  ...auditCalls,
  ...chartCalls,
  ...figureCalls,
  ...duplicateCalls,
  ...tagCalls,
  ...findingCalls,
  ...sheetCalls,
  ...statisticsCalls,
} as const;

type WorkbenchCalls = typeof workbenchCalls;
export type CallName = keyof WorkbenchCalls;
export type RequestOf<Name extends CallName> = z.infer<WorkbenchCalls[Name]['request']>;
export type ReplyOf<Name extends CallName> = z.infer<WorkbenchCalls[Name]['reply']>;

export const WorkbenchRequest = z.object({
  callId: z.int(),
  name: z.enum(Object.keys(workbenchCalls) as [CallName, ...CallName[]]),
  request: z.unknown(),
});
export type WorkbenchRequest = z.infer<typeof WorkbenchRequest>;

export const Progress = z.object({ doneCount: count, totalCount: count });
export type Progress = z.infer<typeof Progress>;

/** What a call has recorded comes beside its reply, in parts that hold no frame of the window up. */
export type Recorded<Reply> = Reply & { entries: JournalEntry[] };

/**
 * Any number of `progress` and `entries`, which are for the journal, then one of the others. Entries are
 * proved when they are recorded and by main, not a third time while the window has frames to draw.
 */
export const WorkbenchMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), callId: z.int(), progress: Progress }),
  z.object({
    type: z.literal('entries'),
    callId: z.int(),
    entries: z.array(z.custom<JournalEntry>()),
  }),
  z.object({ type: z.literal('done'), callId: z.int(), reply: z.unknown() }),
  z.object({ type: z.literal('failed'), callId: z.int(), failure: Failure }),
]);
export type WorkbenchMessage = z.infer<typeof WorkbenchMessage>;
