import { z } from 'zod';
import { AnnotationBody } from './annotationBody.ts';
import { ArticleId } from './article.ts';
import { Suggestion } from './suggestion.ts';

export const AnnotationId = z.string().min(1).brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof AnnotationId>;

/** What a person decided. A rejected suggestion stays on record, so that it is not proposed again. */
export const Verdict = z.enum(['accepted', 'corrected', 'added', 'rejected']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * The current truth for a field, an entity or an indicator.
 * `quotes` are the words of every span of the body, in the order of `spansOfBody`.
 * `suggestion` is what was decided on, null when added by hand.
 * `isLost` is true when the file changed and the words can no longer be found in it.
 * `time` is ISO 8601 in UTC.
 */
export const Annotation = z.object({
  id: AnnotationId,
  articleId: ArticleId,
  body: AnnotationBody,
  quotes: z.array(z.string()),
  verdict: Verdict,
  suggestion: Suggestion.nullable(),
  isLost: z.boolean(),
  author: z.string().min(1),
  time: z.iso.datetime(),
});
export type Annotation = z.infer<typeof Annotation>;
