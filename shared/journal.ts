import { z } from 'zod';
import { CorpusId } from './article.ts';
import { CorpusPath } from './corpus.ts';
import { Edit } from './edit.ts';

/** An Edit with what is needed to find its article again when the store is lost. */
export const JournalEntry = z.object({
  edit: Edit,
  corpusId: CorpusId,
  path: CorpusPath,
  sha256: z.string().length(64),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

export const JournalPage = z.object({
  entries: z.array(JournalEntry),
  /** Lines that could not be read, for instance the last one after a power cut. */
  damagedCount: z.int().nonnegative(),
  cursor: z.string().nullable(),
});
export type JournalPage = z.infer<typeof JournalPage>;
