import { z } from 'zod';
import { ArticleId, CorpusId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';

const count = z.int().nonnegative();

/** The part of the workbench's calls that the list of articles makes for many of them. */
export const bulkCalls = {
  /** As the command `setStatus`, in one step: all or nothing. */
  setStatus: {
    request: z.object({
      articleIds: z.array(ArticleId),
      status: ReviewStatus,
      whenIncomplete: z.enum(['ask', 'leaveOut', 'mark']),
      author: z.string().min(1),
    }),
    reply: z.object({
      articleIds: z.array(ArticleId),
      incomplete: z.array(
        z.object({
          articleId: ArticleId,
          title: z.string(),
          fields: z.array(z.string()),
          labels: z.array(z.string()),
        }),
      ),
      isStrict: z.boolean(),
    }),
  },
  /**
   * Lets the engine read the stored texts again with the project as it is now. Decisions stay as they
   * are; a page of articles is written or not, so that an end in between harms nothing.
   */
  extractAgain: {
    request: z.object({
      corpusId: CorpusId,
      articleIds: z.array(ArticleId),
      engineVersion: z.string().min(1),
    }),
    /** How many articles have other suggestions than before, and at how many the engine failed. */
    reply: z.object({ changedCount: count, failedCount: count }),
  },
} as const;
