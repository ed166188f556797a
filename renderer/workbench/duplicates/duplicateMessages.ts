import { z } from 'zod';
import { Verdict } from '../../../shared/annotation.ts';
import { AnnotationBody } from '../../../shared/annotationBody.ts';
import { ArticleId, CorpusId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';

const count = z.int().nonnegative();

const DuplicateArticle = z.object({
  articleId: ArticleId,
  title: z.string(),
  path: z.string(),
  status: ReviewStatus,
  annotationCount: count,
  undecidedCount: count,
  /** How alike it is to the first of its cluster, 0 to 1. */
  likeness: z.number(),
});
export type DuplicateArticle = z.infer<typeof DuplicateArticle>;

const CarryingPreview = z.object({ articleId: ArticleId, carriedCount: count, leftCount: count });
export type CarryingPreview = z.infer<typeof CarryingPreview>;

const inSentence = { before: z.string(), words: z.string(), after: z.string() };

/** A decision in its sentence: of the article that it goes to, or, when it is left, that it is from. */
const CarriedMark = z.object({
  body: AnnotationBody,
  /** What becomes of it there; null when it is left. */
  verdict: Verdict.nullable(),
  /** Why it is left; null when it goes over. */
  reason: z.enum(['absent', 'decided']).nullable(),
  ...inSentence,
});
export type CarriedMark = z.infer<typeof CarriedMark>;

const carrying = { from: ArticleId, to: z.array(ArticleId).min(1) };

/** The part of the workbench's calls that is about articles that tell the same. */
export const duplicateCalls = {
  /** Compares what is new since the last import that ended, if anything is. */
  findDuplicates: {
    request: z.object({ corpusId: CorpusId }),
    reply: z.object({ clusters: z.array(z.array(DuplicateArticle).min(2)) }),
  },
  /** Which of some articles tell the same as one, the likest first. */
  findAlike: {
    request: z.object({ articleId: ArticleId, among: z.array(ArticleId) }),
    reply: z.object({ alike: z.array(z.object({ articleId: ArticleId, likeness: z.number() })) }),
  },
  /** What carrying the decisions of one article over would do to each of the others. */
  previewCarrying: {
    request: z.object(carrying),
    reply: z.object({
      previews: z.array(CarryingPreview),
    }),
  },
  /** Each decision that would be carried to one of the others, then those that are left. */
  readCarrying: {
    request: z.object({ from: ArticleId, to: ArticleId }),
    reply: z.object({ marks: z.array(CarriedMark) }),
  },
  /** Carries them over in one step: all or nothing. */
  carryDecisions: {
    request: z.object({ ...carrying, author: z.string().min(1) }),
    reply: z.object({
      carriedCount: count,
      articleIds: z.array(ArticleId),
    }),
  },
} as const;

type Calls = typeof duplicateCalls;
export type DuplicateRequest<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
export type DuplicateReply<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;
