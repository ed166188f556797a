import { z } from 'zod';
import { AnnotationBody } from './annotationBody.ts';
import { ArticleId } from './article.ts';
import { Suggestion } from './suggestion.ts';

export const AnnotationId = z.string().min(1).brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof AnnotationId>;

/** What a person decided. A rejected suggestion stays on record, so that it is not proposed again. */
export const Verdict = z.enum(['accepted', 'corrected', 'added', 'rejected']);
export type Verdict = z.infer<typeof Verdict>;

/** From the annotation that carries it to another one of the same article. */
export const Relation = z.object({ type: z.string().min(1), to: AnnotationId });
export type Relation = z.infer<typeof Relation>;

/** A list's choice, words, an ISO date or a place's name; or a number. */
export const AttributeValue = z.union([z.string().min(1), z.number()]);
export type AttributeValue = z.infer<typeof AttributeValue>;

/**
 * What a person says about an annotation beside its body: attributes by their ids in the project,
 * relations to others, a note in plain text. Each is absent where nothing was said.
 */
export const Remarks = z.object({
  attributes: z.record(z.string().min(1), AttributeValue).optional(),
  relations: z.array(Relation).min(1).optional(),
  note: z.string().min(1).optional(),
});
export type Remarks = z.infer<typeof Remarks>;

/**
 * The current truth for a field, an entity or an indicator.
 * `quotes` are the words of every span of the body, in the order of `spansOfBody`.
 * `suggestion` is what was decided on, null when added by hand.
 * `isLost` is true when the file changed and the words can no longer be found in it.
 * `time` is ISO 8601 in UTC.
 */
export const Annotation = Remarks.extend({
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
