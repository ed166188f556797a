import { JournalEntry } from '../../shared/journal.ts';

/** A valid entry; different numbers give different edits. */
export function journalEntry(number: number): JournalEntry {
  const id = `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  return JournalEntry.parse({
    edit: {
      id,
      step: id,
      articleId: 'article-1',
      author: 'Lan',
      time: '2026-01-02T03:04:05.000Z',
      inverseOf: null,
      operation: 'setStatus',
      before: 'new',
      after: 'reviewed',
    },
    corpusId: 'sample',
    path: 'tháng 3/họp xã.txt',
    sha256: 'a'.repeat(64),
  });
}
