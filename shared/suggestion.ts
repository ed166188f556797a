import { z } from 'zod';
import { AnnotationBody } from './annotationBody.ts';
import { ArticleId } from './article.ts';

/** Names the target within its article, so that the same finding keeps its id over runs. */
export const SuggestionId = z.string().min(1).brand<'SuggestionId'>();
export type SuggestionId = z.infer<typeof SuggestionId>;

/** What the engine proposed; never changed afterwards. `confidence` is 0 to 1. */
export const Suggestion = z.object({
  id: SuggestionId,
  body: AnnotationBody,
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** One run of the engine over one article; a new run replaces it whole. */
export const Extraction = z.object({
  articleId: ArticleId,
  engineVersion: z.string().min(1),
  projectVersion: z.int().positive(),
  suggestions: z.array(Suggestion),
  /** The user's rules, by name, that took too many steps and found nothing; absent when none did. */
  stoppedRules: z.array(z.string()).min(1).optional(),
});
export type Extraction = z.infer<typeof Extraction>;
