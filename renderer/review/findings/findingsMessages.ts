import { z } from 'zod';
import { AnnotationBody } from '../../../shared/annotationBody.ts';
import { Finding } from '../../../shared/finding.ts';
import { Field } from '../../../shared/project.ts';

/** What the window asks of the worker that checks articles: one article as it is marked now. */
export const FindingsRequest = z.object({
  requestId: z.int(),
  path: z.string(),
  text: z.string(),
  bodies: z.array(AnnotationBody),
  fields: z.array(Field),
});
export type FindingsRequest = z.infer<typeof FindingsRequest>;

export const FindingsReply = z.object({ requestId: z.int(), findings: z.array(Finding) });
export type FindingsReply = z.infer<typeof FindingsReply>;
