import { z } from 'zod';
import { Annotation } from '../../../shared/annotation.ts';
import { CorpusId } from '../../../shared/article.ts';

const count = z.int().nonnegative();

/** An act of a person that decided on several marks, as far as it still stands. */
const BulkStepSummary = z.object({
  key: z.string(),
  author: z.string(),
  time: z.string(),
  count,
  articleCount: count,
  rejectedCount: count,
});

/** A decision in its sentence. */
const AuditedMark = z.object({
  annotation: Annotation,
  title: z.string(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type AuditedMark = z.infer<typeof AuditedMark>;

/** The part of the workbench's calls that is about audits. */
export const auditCalls = {
  /** The acts that decided on several marks, the last first; `totalCount` is of all their decisions. */
  listBulkSteps: {
    request: z.object({ limit: count }),
    reply: z.object({ steps: z.array(BulkStepSummary), totalCount: count }),
  },
  /** Draws from what a step decided, or from all steps when `key` is null, and stores the sample. */
  startAudit: {
    request: z.object({
      corpusId: CorpusId,
      key: z.string().nullable(),
      size: z.int().positive(),
      seed: count,
      author: z.string().min(1),
    }),
    /** Null when there was nothing to draw from. */
    reply: z.object({ startedAt: z.string().nullable() }),
  },
  /** The decisions of a sample in its order; null for one that does not stand any more. */
  readAudit: {
    request: z.object({ corpusId: CorpusId, startedAt: z.string() }),
    reply: z.object({ marks: z.array(AuditedMark.nullable()) }),
  },
} as const;
