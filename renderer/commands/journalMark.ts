import { z } from 'zod';
import { EditId } from '../../shared/edit.ts';

/**
 * Up to where the journal and the store were seen to hold the same edits. It may be lost or old
 * without harm: then the whole journal is compared again.
 */
const JournalMark = z.object({
  /** Gives the last page that was read; null is the first of all. */
  cursor: z.string().nullable(),
  /** The first edit of that page, by which another journal is told apart. */
  firstId: EditId,
  /** How many entries of that page were read. */
  entryCount: z.int().positive(),
  /** How many edits the journal had up to there, and the store with them. */
  editCount: z.int().positive(),
  /** When all of it was last compared, in milliseconds since 1970. */
  comparedMs: z.number(),
});
export type JournalMark = z.infer<typeof JournalMark>;

const KEY = 'dau.journalMark';
/** So often the whole journal is read, in case its older part was damaged. */
const WHOLE_EVERY_MS = 7 * 24 * 60 * 60 * 1000;

/** Null when there is none that can be relied on. */
export function readJournalMark(nowMs: number): JournalMark | null {
  const stored = localStorage.getItem(KEY);
  if (stored === null) return null;
  try {
    const mark = JournalMark.parse(JSON.parse(stored));
    const ageMs = nowMs - mark.comparedMs;
    return ageMs >= 0 && ageMs < WHOLE_EVERY_MS ? mark : null;
  } catch {
    return null;
  }
}

export function keepJournalMark(mark: JournalMark): void {
  localStorage.setItem(KEY, JSON.stringify(mark));
}

export function dropJournalMark(): void {
  localStorage.removeItem(KEY);
}
