import type { Edit, EditId } from '../../shared/edit.ts';
import type { JournalEntry, JournalPage } from '../../shared/journal.ts';
import { bridge } from '../bridge.ts';
import { unwrap } from '../database/failureOf.ts';
import { countKnownEdits, countKnownOf } from '../database/journalState.ts';
import type { JournalMark } from './journalMark.ts';

/** Where a reading of the journal has ended. */
export type JournalEnd = Pick<JournalMark, 'cursor' | 'firstId' | 'entryCount'>;

interface ReadPage {
  entries: JournalEntry[];
  /** Null when the page is empty. */
  end: JournalEnd | null;
}

/** The pages of the journal from a cursor on. Throws what cannot be read. */
export async function* readJournal(from: string | null): AsyncGenerator<ReadPage, void> {
  let cursor = from;
  do {
    const page: JournalPage = unwrap(await bridge.requests['journal:read']({ cursor }));
    const [first] = page.entries;
    const entryCount = page.entries.length;
    const end = first === undefined ? null : { cursor, firstId: first.edit.id, entryCount };
    yield { entries: page.entries, end };
    cursor = page.cursor;
  } while (cursor !== null);
}

/**
 * Whether journal and store still hold the same edits, told from what was appended since the mark:
 * the store knows each of them, and no edit beside them. Gives the mark of now, null when they
 * differ or the journal is another one.
 */
export async function followMark(mark: JournalMark): Promise<JournalMark | null> {
  const added = new Map<EditId, Edit>();
  let end: JournalEnd = mark;
  let seenCount = mark.entryCount;
  for await (const page of readJournal(mark.cursor)) {
    const isFirst = seenCount > 0;
    if (isFirst && (page.end?.firstId !== mark.firstId || page.entries.length < seenCount))
      return null;
    for (const { edit } of page.entries.slice(seenCount)) added.set(edit.id, edit);
    seenCount = 0;
    end = page.end ?? end;
  }
  const editCount = mark.editCount + added.size;
  if ((await countKnownOf([...added.values()])) < added.size) return null;
  if ((await countKnownEdits()) !== editCount) return null;
  return { ...end, editCount, comparedMs: mark.comparedMs };
}
