import { z } from 'zod';
import { CorpusId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';

const count = z.int().nonnegative();

/** How people decided; `added` is what they found themselves. */
const verdicts = { accepted: count, corrected: count, rejected: count, added: count };

/** Of suggestions of one type. */
const Agreement = z.object({ type: z.enum(['field', 'entity', 'indicator']), ...verdicts });

/** What stands and what is open of one label, field or kind of value. */
const SubjectCount = z.object({
  type: z.enum(['field', 'entity', 'indicator']),
  subject: z.string(),
  standing: count,
  open: count,
  articleCount: count,
});

const Statistics = z.object({
  byStatus: z.array(z.object({ status: ReviewStatus, count })),
  /** The days on which what stands was decided, in UTC, the first first. */
  days: z.array(z.object({ day: z.string(), articleCount: count, ...verdicts })),
  subjects: z.array(SubjectCount),
  agreement: z.array(Agreement),
  activeMilliseconds: z.number().nonnegative(),
  timedArticleCount: count,
});
export type Statistics = z.infer<typeof Statistics>;

/** The part of the workbench's calls that is about statistics. */
export const statisticsCalls = {
  readStatistics: { request: z.object({ corpusId: CorpusId }), reply: Statistics },
} as const;
