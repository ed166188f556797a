import { mergeEdits } from '../../app/review/mergeEdits.ts';
import { findAnnotations } from '../../app/review/reanchorAnnotations.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { AnnotationEdit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { beginStep } from './beginStep.ts';
import { database } from './connection.ts';
import { failureOf, Refusal } from './failureOf.ts';
import { loadReview } from './loadReview.ts';
import { PROGRAM } from './program.ts';
import { writeEdits } from './recordEdits.ts';
import { editTables, readEditsOf } from './storedEdits.ts';

export interface RecoveredArticle {
  recoveredCount: number;
  /** How many contradict what was decided since; they are kept aside. */
  setAsideCount: number;
  /** The edits that fit what was recovered to today's text, for the journal. */
  entries: JournalEntry[];
}

/**
 * Records lost edits of one article again, sorted by id, all or nothing. Where the text has changed
 * since, annotations are found again by their quotes or become lost.
 */
export async function recoverArticle(
  articleId: ArticleId,
  lost: readonly JournalEntry[],
): Promise<Result<RecoveredArticle>> {
  const { articles, texts, extractions, annotations } = database;
  const { setAsideEdits, ruleRecords, corpora } = database;
  const written = [articles, annotations, ...editTables(), setAsideEdits, ruleRecords];
  const tables = [...written, texts, extractions, corpora];
  try {
    const value = await database.transaction('rw', tables, async () => recover(articleId, lost));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function recover(
  articleId: ArticleId,
  lost: readonly JournalEntry[],
): Promise<RecoveredArticle> {
  const review = await loadReview(articleId);
  if (review === null) throw notStored(lost);
  const log = await readEditsOf([articleId]);
  const { annotations, note, dismissals, row, text } = review;
  const state = { annotations, note, dismissals, status: row.status };
  const merged = mergeEdits(
    log,
    state,
    lost.map(({ edit }) => edit),
  );
  const stamp = await beginStep(PROGRAM, merged.fitting.at(-1)?.id ?? null);
  const moves = findAnnotations(merged.state.annotations, text).map((change): AnnotationEdit => ({
    ...stamp(),
    ...change,
    articleId,
    inverseOf: null,
    operation: 'reanchor',
  }));
  const entries = await writeEdits([...merged.fitting, ...moves]);
  const aside = new Set(merged.contradicting.map(({ id }) => id));
  await database.setAsideEdits.bulkPut(lost.filter(({ edit }) => aside.has(edit.id)));
  return {
    recoveredCount: merged.fitting.length,
    setAsideCount: aside.size,
    entries: entries.slice(merged.fitting.length),
  };
}

function notStored([first]: readonly JournalEntry[]): Refusal {
  const message = 'The article is not in the store: its folder has not been read.';
  return new Refusal({ code: 'not-found', message, path: first?.path ?? null });
}
