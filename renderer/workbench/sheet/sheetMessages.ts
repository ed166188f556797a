import { z } from 'zod';
import { ArticleId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';

const count = z.int().nonnegative();

/** What is known of a field of an article; a field that nobody proposed a value for has no cell. */
const SheetCell = z.object({
  value: z.string().nullable(),
  state: z.enum(['suggested', 'accepted', 'corrected', 'added', 'rejected', 'lost']),
  /** Of the suggestion, 0 to 1; null where there is none. */
  confidence: z.number().nullable(),
});
export type SheetCell = z.infer<typeof SheetCell>;

/** `cells` by the ids of the fields. */
const SheetRow = z.object({
  articleId: ArticleId,
  title: z.string(),
  path: z.string(),
  status: ReviewStatus,
  cells: z.record(z.string(), SheetCell),
});
export type SheetRow = z.infer<typeof SheetRow>;

/** The part of the workbench's calls that is about fields. */
export const sheetCalls = {
  listSheet: {
    request: z.object({
      /** Words of the file, the title or a value, blind to case and diacritics; empty for all. */
      query: z.string(),
      /** `open`: only articles with a field to decide. */
      scope: z.enum(['all', 'open']),
      from: count,
      limit: count,
    }),
    /** `openCount` is the number of fields to decide in the whole selection. */
    reply: z.object({ rows: z.array(SheetRow), totalCount: count, openCount: count }),
  },
} as const;
