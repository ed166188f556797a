import { z } from 'zod';

/**
 * A range of a text: UTF-16 code units into the text as read, `end` exclusive.
 * A span is never empty: `start < end`.
 */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'a span must not be empty');
export type Span = z.infer<typeof Span>;
