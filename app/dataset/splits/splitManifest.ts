import { z } from 'zod';

/** Which part of a dataset each article is in, so that a later export moves none. */
export const SplitManifest = z.object({
  format: z.literal('dau-splits'),
  formatVersion: z.literal(1),
  seed: z.string(),
  /** The share of each part; their sum is 1. */
  shares: z.record(z.string(), z.number().positive()),
  groupBy: z.enum(['none', 'place', 'month', 'cluster']),
  isStratified: z.boolean(),
  /** By the article's file. `sha256` is of its text; `group` is null when it is on its own. */
  articles: z.record(
    z.string(),
    z.object({ split: z.string(), sha256: z.string(), group: z.string().nullable() }),
  ),
});
export type SplitManifest = z.infer<typeof SplitManifest>;
