import { groupBy } from '../../app/review/groupBy.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { EditId } from '../../shared/edit.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { failureOf } from '../database/failureOf.ts';
import { findStored, findUnjournaled, readKnownEditIds } from '../database/journalState.ts';
import { recoverArticle } from '../database/recoverArticle.ts';
import { appendToJournal } from './journal.ts';
import { dropJournalMark, keepJournalMark, readJournalMark } from './journalMark.ts';
import { followMark, readJournal, type JournalEnd } from './readJournal.ts';

/** Decisions that the journal has and the store lacks, on articles that are in the store. */
export interface LostEdits {
  entries: JournalEntry[];
  articleCount: number;
}

export interface Recovery {
  recoveredCount: number;
  /** One for each article in which not all could be recovered, with the reason. */
  failures: Failure[];
}

/**
 * Compares the journal with the store. What only the store has is appended to the journal: the
 * program may have ended between the two. Where they were in step before, only what came since is
 * compared; the whole once a week.
 */
export async function findLostEdits(): Promise<Result<LostEdits>> {
  try {
    const mark = readJournalMark(Date.now());
    const followed = mark && (await followMark(mark));
    if (followed !== null) {
      keepJournalMark(followed);
      return { ok: true, value: { entries: [], articleCount: 0 } };
    }
    return { ok: true, value: await compareWhole() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function compareWhole(): Promise<LostEdits> {
  dropJournalMark();
  const { ids, unknown, end } = await readWhole(await readKnownEditIds());
  await catchUp(ids);
  if (end !== null && unknown.length === 0)
    keepJournalMark({ ...end, editCount: ids.size, comparedMs: Date.now() });
  // Asked again, because edits were perhaps recorded while the journal was read.
  const known = await readKnownEditIds();
  const lost = unknown.filter(({ edit }) => !known.has(edit.id));
  const entries = await onStoredArticles(lost);
  return { entries, articleCount: groupByArticle(entries).size };
}

/**
 * Records lost edits again, on their articles and in their order. Those that contradict what was
 * decided since are set aside and not offered again; those of articles that are not stored stay
 * in the journal.
 */
export async function recoverEdits(entries: readonly JournalEntry[]): Promise<Result<Recovery>> {
  const recovery: Recovery = { recoveredCount: 0, failures: [] };
  for (const [articleId, own] of groupByArticle(entries)) {
    const result = await recoverArticle(articleId, own);
    if (!result.ok) {
      recovery.failures.push(result.failure);
      continue;
    }
    const { recoveredCount, setAsideCount, entries: moved } = result.value;
    recovery.recoveredCount += recoveredCount;
    if (moved.length > 0) await appendToJournal(moved);
    if (setAsideCount > 0) recovery.failures.push(setAside(setAsideCount, own));
  }
  return { ok: true, value: recovery };
}

/**
 * Reads the whole journal, but keeps only the ids and the entries that are not known: those that
 * are lost. An entry that was appended twice counts once.
 */
async function readWhole(known: ReadonlySet<EditId>): Promise<{
  ids: Set<EditId>;
  unknown: JournalEntry[];
  end: JournalEnd | null;
}> {
  const ids = new Set<EditId>();
  const unknown: JournalEntry[] = [];
  let end: JournalEnd | null = null;
  for await (const page of readJournal(null)) {
    for (const entry of page.entries) {
      const { id } = entry.edit;
      if (!ids.has(id) && !known.has(id)) unknown.push(entry);
      ids.add(id);
    }
    end = page.end ?? end;
  }
  return { ids, unknown, end };
}

/** An edit that is being appended meanwhile is perhaps appended twice; that does no harm. */
async function catchUp(journaled: ReadonlySet<EditId>): Promise<void> {
  for await (const entries of findUnjournaled(journaled)) await appendToJournal(entries);
}

async function onStoredArticles(entries: readonly JournalEntry[]): Promise<JournalEntry[]> {
  const articleIds = new Set(entries.map(({ edit }) => edit.articleId));
  const stored = await findStored([...articleIds]);
  return entries.filter(({ edit }) => stored.has(edit.articleId));
}

/** Sorted by id within each article: that is the order in which they were made. */
function groupByArticle(entries: readonly JournalEntry[]): Map<ArticleId, JournalEntry[]> {
  const sorted = [...entries].sort((a, b) => (a.edit.id < b.edit.id ? -1 : 1));
  return groupBy(sorted, ({ edit }) => edit.articleId);
}

function setAside(count: number, [first]: readonly JournalEntry[]): Failure {
  const message = `${count} decisions contradict newer ones and were set aside.`;
  return { code: 'invalid-annotation', message, path: first?.path ?? null };
}
