import { z } from 'zod';
import { ArticleId, CorpusId } from '../../../shared/article.ts';
import { Dismissal } from '../../../shared/dismissal.ts';
import { Finding } from '../../../shared/finding.ts';

const count = z.int().nonnegative();

export const CheckId = z.enum([
  'parts-and-total',
  'fraction-and-percent',
  'implied-base',
  'off-series',
  'weekday',
  'event-after-print',
  'two-labels',
  'untagged-repeat',
  'missing-field',
  'field-value',
]);
export type CheckId = Finding['check'];

/** A finding with the article that it belongs to; `key` names it in the corpus. */
const FoundRow = z.object({
  key: z.string(),
  articleId: ArticleId,
  title: z.string(),
  finding: Finding,
  identity: Dismissal.pick({ check: true, quotes: true, context: true }),
  dismissal: Dismissal.nullable(),
  /** How many open ones say the same of the same words, itself among them. */
  alikeCount: count,
});
export type FoundRow = z.infer<typeof FoundRow>;

const Selection = z.object({
  check: z.union([CheckId, z.literal('all')]),
  /** Words of the finding or the title, blind to case and diacritics; empty for all. */
  query: z.string(),
  state: z.enum(['open', 'dismissed']),
});
export type Selection = z.infer<typeof Selection>;

/** The part of the workbench's calls that is about the checks. */
export const findingCalls = {
  /**
   * Checks what has changed since the last time, for a second or so: more often than not that is
   * not all, and other calls come in between. `leftCount` articles are left.
   */
  scanFindings: {
    request: z.object({ corpusId: CorpusId }),
    reply: z.object({ leftCount: count }),
  },
  /**
   * Checks for a second or so, as `scanFindings`, and tells of which articles the open findings are of
   * other checks than was told last. All is told when no article is left and no change came.
   */
  followChecks: {
    request: z.object({ corpusId: CorpusId }),
    reply: z.object({
      changes: z.array(z.tuple([ArticleId, z.array(CheckId)])),
      leftCount: count,
    }),
  },
  listFindings: {
    request: Selection.extend({ from: count, limit: count }),
    /** `counts` are of all findings in that state that have the words, whatever the check. */
    reply: z.object({
      rows: z.array(FoundRow),
      totalCount: count,
      counts: z.partialRecord(CheckId, count),
    }),
  },
  /** Marks findings as right, in one step: all or nothing. */
  dismissFindings: {
    request: z.object({
      /** The finding itself, those that say the same of the same words, or a whole selection. */
      which: z.union([
        z.object({ key: z.string(), isAlike: z.boolean() }),
        Selection.omit({ state: true }),
      ]),
      reason: z.string().max(1000),
      author: z.string().min(1),
    }),
    reply: z.object({
      count,
      articleIds: z.array(ArticleId),
    }),
  },
} as const;
