import { applyEdit, fitsState } from '../../app/review/applyEdit.ts';
import { checkReview } from '../../app/review/checkReview.ts';
import { groupBy } from '../../app/review/groupBy.ts';
import type { ReviewState } from '../../app/review/reviewState.ts';
import { summariseArticle } from '../../app/review/summariseArticle.ts';
import type { ArticleId } from '../../shared/article.ts';
import { Edit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { changeCounter } from './changeCounter.ts';
import { database } from './connection.ts';
import { failureOf, Refusal } from './failureOf.ts';
import { loadReview, type StoredReview } from './loadReview.ts';
import type { ArticleRow } from './rows.ts';

/** Edits that are ready to be recorded, and what to answer when they are. */
export interface Draft<Value> {
  edits: Edit[];
  value: Value;
  /** What the build has read in the transaction already, so that it is not read twice. */
  reviews?: readonly StoredReview[];
}

/**
 * Records edits with what they change, all or nothing: when this has resolved, the log, the
 * annotations and the rows are on disk. `build` runs inside the transaction, so that what it reads
 * is what the edits are made on; it may throw a Refusal. Gives the value of the draft
 * and the entries for the journal.
 */
export async function recordEdits<Value>(
  build: () => Promise<Draft<Value>>,
): Promise<Result<{ entries: JournalEntry[]; value: Value }>> {
  const { articles, texts, extractions, annotations, edits } = database;
  const tables = [articles, texts, extractions, annotations, edits];
  const write = async () => {
    const { edits: drafted, value, reviews } = await build();
    return { entries: await writeEdits(drafted, reviews), value };
  };
  try {
    return { ok: true, value: await database.transaction('rw', tables, write) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/**
 * The one writer of annotations, for use in an open transaction. Throws a Refusal, which ends the
 * transaction, when an edit is malformed or does not fit the stored state, or when what they add
 * up to does not hold against the text.
 */
export async function writeEdits(
  edits: readonly Edit[],
  reviews: readonly StoredReview[] = [],
): Promise<JournalEntry[]> {
  const known = new Map(reviews.map((review) => [review.row.id, review]));
  const groups = groupBy(edits, ({ articleId }) => articleId);
  const stored = await database.articles.bulkGet([...groups.keys()]);
  const next = changeCounter();
  const rows: ArticleRow[] = [];
  const entries: JournalEntry[] = [];
  for (const [index, [articleId, own]] of [...groups].entries()) {
    const row = stored[index];
    if (row === undefined) throw notFound(articleId);
    const { corpusId, path, sha256 } = row;
    const changed = own.every(isOfStatus)
      ? changeStatus(row, own)
      : await changeReview(articleId, known.get(articleId) ?? null, own);
    rows.push({ ...changed, changedAt: await next(corpusId) });
    for (const edit of own) entries.push({ edit, corpusId, path, sha256 });
  }
  await database.articles.bulkPut(rows);
  await database.edits.bulkAdd([...edits]);
  return entries;
}

function isOfStatus({ operation }: Edit): boolean {
  return operation === 'setStatus';
}

/** A change of status alone needs neither text nor annotations: lists set it on many articles. */
function changeStatus(row: ArticleRow, edits: readonly Edit[]): ArticleRow {
  const { status } = change({ annotations: [], status: row.status }, edits, row.path);
  return { ...row, status };
}

/** Writes the annotations and gives the row that goes with them. */
async function changeReview(
  articleId: ArticleId,
  known: StoredReview | null,
  edits: readonly Edit[],
): Promise<ArticleRow> {
  const review = known ?? (await loadReview(articleId));
  if (review === null) throw notFound(articleId);
  const { row, text } = review;
  const before: ReviewState = { annotations: review.annotations, status: row.status };
  const after = change(before, edits, row.path);
  const problem = checkReview(before, after, text);
  if (problem !== null) throw refused(problem, row.path);
  const annotations = [...after.annotations];
  await database.annotations.put({ articleId, annotations });
  const summary = summariseArticle({ ...review, path: row.path, annotations });
  return { ...row, ...summary, status: after.status };
}

function change(before: ReviewState, edits: readonly Edit[], path: string): ReviewState {
  let state = before;
  for (const edit of edits) {
    const { error } = Edit.safeParse(edit);
    if (error !== undefined) throw refused(error.message, path);
    if (!fitsState(state, edit)) throw refused('The article was changed meanwhile.', path);
    state = applyEdit(state, edit);
  }
  return state;
}

function refused(message: string, path: string): Refusal {
  return new Refusal({ code: 'invalid-annotation', message, path });
}

function notFound(articleId: ArticleId): Refusal {
  const message = `There is no article ${articleId}.`;
  return new Refusal({ code: 'not-found', message, path: null });
}
