import { z } from 'zod';
import { AnnotationBody } from '../../../shared/annotationBody.ts';
import { Finding } from '../../../shared/finding.ts';
import { Field } from '../../../shared/project.ts';

/** Marks that belong to a request which is still to come; they are handed over a part at a time. */
export const FindingsPart = z.object({
  requestId: z.int(),
  bodies: z.array(AnnotationBody),
});
export type FindingsPart = z.infer<typeof FindingsPart>;

/**
 * What the window asks of the worker that checks articles: one article as it is marked now, with the
 * last of its marks.
 */
export const FindingsRequest = FindingsPart.extend({
  path: z.string(),
  text: z.string(),
  fields: z.array(Field),
});
export type FindingsRequest = z.infer<typeof FindingsRequest>;

export const FindingsReply = z.object({ requestId: z.int(), findings: z.array(Finding) });
export type FindingsReply = z.infer<typeof FindingsReply>;
