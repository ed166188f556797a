import { z } from 'zod';

/**
 * A finding of the checks that a person has looked at and found right. The finding is known again by
 * its check, the words concerned and those around the first of them, wherever they stand now.
 */
export const Dismissal = z.object({
  check: z.string().min(1),
  quotes: z.array(z.string()).min(1),
  context: z.string(),
  /** Why it is right, in the words of the person; null when they gave no reason. */
  reason: z.string().min(1).max(1000).nullable(),
  author: z.string().min(1),
  time: z.iso.datetime(),
});
export type Dismissal = z.infer<typeof Dismissal>;
