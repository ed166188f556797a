import { z } from 'zod';
import { CorpusId } from './article.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

export const Locale = z.enum(['en', 'vi']);
export type Locale = z.infer<typeof Locale>;

/** What main remembers for a user. `author` signs every edit. */
export const Settings = z.object({
  theme: Theme,
  locale: Locale,
  author: z.string().min(1),
  lastCorpusId: CorpusId.nullable(),
});
export type Settings = z.infer<typeof Settings>;
