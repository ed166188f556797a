import { z } from 'zod';
import { TAG_CONFLICTS } from '../../../app/corpus/placesToTag.ts';
import { ArticleId, CorpusId } from '../../../shared/article.ts';

const count = z.int().nonnegative();

/** Words in an article, as they were found: offsets in its text, and what is in the way of a label. */
const FoundPlace = z.object({
  articleId: ArticleId,
  start: count,
  end: count,
  /** As they stand in the text. */
  quote: z.string().min(1),
  conflict: z.enum(TAG_CONFLICTS).nullable(),
});

/** A place in its sentence. */
const ShownPlace = FoundPlace.extend({
  title: z.string(),
  other: z.string().nullable(),
  isSuggested: z.boolean(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type ShownPlace = z.infer<typeof ShownPlace>;

/** The part of the workbench's calls that is about finding words and putting a label on them. */
export const tagCalls = {
  /**
   * Looks through the texts of all articles. Those with a conflict come first, else they come by
   * path and place. `tooLong` ends an expression, `isCut` what has too many places to look through.
   */
  findPlaces: {
    request: z.object({ corpusId: CorpusId, query: z.string(), label: z.string().min(1) }),
    reply: z.object({
      state: z.enum(['done', 'badPattern', 'tooLong']),
      places: z.array(ShownPlace),
      decidedCount: count,
      isCut: z.boolean(),
    }),
  },
  /**
   * Puts the label on places in one step, all or nothing. Those that are no longer as they were found
   * are left and counted.
   */
  tagPlaces: {
    request: z.object({
      label: z.string().min(1),
      places: z.array(FoundPlace).min(1),
      author: z.string().min(1),
    }),
    reply: z.object({
      taggedCount: count,
      leftCount: count,
      articleIds: z.array(ArticleId),
    }),
  },
} as const;

type Calls = typeof tagCalls;
export type TagRequest<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
export type TagReply<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;
