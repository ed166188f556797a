import { withoutHidden, type HiddenParts } from '../../app/project/hiddenParts.ts';
import { checkReview } from '../../app/review/checkReview.ts';
import { EditedReview } from '../../app/review/editedReview.ts';
import { groupBy } from '../../app/review/groupBy.ts';
import { UNTOUCHED, type ReviewState } from '../../app/review/reviewState.ts';
import { summariseArticle } from '../../app/review/summariseArticle.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { Edit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { changeCounter } from './changeCounter.ts';
import { database } from './connection.ts';
import { rememberEdits } from './editLog.ts';
import { failureOf, Refusal } from './failureOf.ts';
import { loadReviews, type StoredReview } from './loadReview.ts';
import type { AnnotationSet, ArticleRow } from './rows.ts';
import { addEdits, editTables, packEdits } from './storedEdits.ts';
import { writeRuleRecords } from './writeRuleRecords.ts';

/** Edits that are ready to be recorded, and what to answer when they are. */
export interface Draft<Value> {
  edits: Edit[];
  value: Value;
  known?: KnownRecords;
}

/** What was read in the writing transaction already, so that it is not read twice. */
export interface KnownRecords {
  reviews?: readonly StoredReview[];
  rows?: readonly ArticleRow[];
}

/**
 * Records edits with what they change, all or nothing: when this has resolved, the log, the
 * annotations and the rows are on disk. `build` runs inside the transaction, so that what it reads
 * is what the edits are made on; it may throw a Refusal. Gives the value of the draft
 * and the entries for the journal.
 */
export function recordEdits<Value>(
  build: () => Promise<Draft<Value>>,
): Promise<Result<{ entries: JournalEntry[]; value: Value }>> {
  return inEditTransaction(async () => {
    const { edits, value, known } = await build();
    return { entries: await writeEdits(edits, known), value };
  });
}

/** Runs `write` in a transaction that may write edits; what it throws becomes a failure. */
export async function inEditTransaction<Value>(
  write: () => Promise<Value>,
): Promise<Result<Value>> {
  const { articles, texts, extractions, annotations, ruleRecords, corpora } = database;
  const own = [articles, texts, extractions, annotations, ruleRecords, corpora];
  const tables = [...own, ...editTables()];
  try {
    return { ok: true, value: await database.transaction('rw', tables, write) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Writes edits in an open transaction; see `EditWriter`. */
export async function writeEdits(
  edits: readonly Edit[],
  known: KnownRecords = {},
): Promise<JournalEntry[]> {
  const writer = new EditWriter();
  await writer.write(edits, known);
  return writer.end();
}

/**
 * The one writer of annotations, for use in an open transaction: the edits of some articles after
 * those of others. Throws a Refusal, which ends the transaction, when an edit is malformed or does
 * not fit the stored state, or when what they add up to does not hold against the text.
 */
export class EditWriter {
  readonly #entries: JournalEntry[] = [];
  readonly #nextChange = changeCounter();
  readonly #hidden = new Map<CorpusId, HiddenParts | null>();
  readonly #writes: PromiseLike<unknown>[] = [];

  /** Resolves before all is written, so that the store writes while the next edits are made. */
  async write(edits: readonly Edit[], known: KnownRecords = {}): Promise<void> {
    const groups = groupBy(edits, ({ articleId }) => articleId);
    const { rows, reviews } = await readRecords(groups, known);
    const [number] = await Promise.all([
      this.#reserveNumbers(groups.keys(), rows),
      this.#readHidden(reviews.values()),
    ]);
    const changed: ArticleRow[] = [];
    const sets: AnnotationSet[] = [];
    for (const [articleId, own] of groups) {
      const row = rows.get(articleId);
      const review = reviews.get(articleId);
      if (row === undefined) throw notFound(articleId);
      if (review === undefined) {
        if (!own.every(isOfStatus)) throw notFound(articleId);
        changed.push(changeStatus(row, own));
      } else {
        const after = changeReview(review, own, this.#hidden.get(row.corpusId) ?? null);
        changed.push(after.row);
        sets.push(after.set);
      }
      const { corpusId, path, sha256 } = row;
      for (const edit of own) this.#entries.push({ edit, corpusId, path, sha256 });
    }
    this.#begin(database.annotations.bulkPut(sets));
    const records = packEdits(edits);
    this.#begin(addEdits(records));
    rememberEdits(records);
    this.#begin(database.articles.bulkPut(changed.map(number)));
  }

  /** Call it once: resolves when all is written, with the entries for the journal. */
  async end(): Promise<JournalEntry[]> {
    await Promise.all([...this.#writes, writeRuleRecords(this.#entries)]);
    return this.#entries;
  }

  /** The returned function gives each row the next number of its corpus. */
  async #reserveNumbers(
    articleIds: Iterable<ArticleId>,
    rows: ReadonlyMap<ArticleId, ArticleRow>,
  ): Promise<(row: ArticleRow) => ArticleRow> {
    const changing = [...articleIds].flatMap((id) => rows.get(id) ?? []);
    const next = new Map<CorpusId, number>();
    for (const [corpusId, own] of groupBy(changing, (row) => row.corpusId)) {
      next.set(corpusId, await this.#nextChange(corpusId, own.length));
    }
    return (row) => {
      const changedAt = next.get(row.corpusId) ?? row.changedAt;
      next.set(row.corpusId, changedAt + 1);
      return { ...row, changedAt };
    };
  }

  /** What goes wrong is told at the end. */
  #begin(write: PromiseLike<unknown>): void {
    write.then(undefined, () => undefined);
    this.#writes.push(write);
  }

  /** What the rows of the articles leave out. */
  async #readHidden(reviews: Iterable<StoredReview>): Promise<void> {
    const all = new Set([...reviews].map(({ row }) => row.corpusId));
    const ids = [...all].filter((id) => !this.#hidden.has(id));
    if (ids.length === 0) return;
    const corpora = await database.corpora.bulkGet(ids);
    for (const [at, id] of ids.entries()) {
      this.#hidden.set(id, corpora[at]?.projectState?.hidden ?? null);
    }
  }
}

type EditGroups = ReadonlyMap<ArticleId, readonly Edit[]>;

interface ChangedRecords {
  rows: Map<ArticleId, ArticleRow>;
  /** Of the articles whose annotations change. */
  reviews: Map<ArticleId, StoredReview>;
}

/** A change of status alone needs neither text nor annotations: lists set it on many articles. */
export async function readRecords(
  groups: EditGroups,
  known: KnownRecords = {},
): Promise<ChangedRecords> {
  const reviews = new Map(known.reviews?.map((review) => [review.row.id, review]));
  const rows = new Map(known.rows?.map((row) => [row.id, row]));
  const reviewed = [...groups].filter(([, edits]) => !edits.every(isOfStatus)).map(([id]) => id);
  for (const review of await loadReviews(reviewed.filter((id) => !reviews.has(id)))) {
    reviews.set(review.row.id, review);
  }
  for (const { row } of reviews.values()) rows.set(row.id, row);
  const unread = [...groups.keys()].filter((id) => !rows.has(id));
  if (unread.length === 0) return { rows, reviews };
  for (const row of await database.articles.bulkGet(unread)) {
    if (row !== undefined) rows.set(row.id, row);
  }
  return { rows, reviews };
}

export function isOfStatus({ operation }: Edit): boolean {
  return operation === 'setStatus';
}

function changeStatus(row: ArticleRow, edits: readonly Edit[]): ArticleRow {
  const { status } = change({ ...UNTOUCHED, status: row.status }, edits, row.path);
  return { ...row, status };
}

function changeReview(
  review: StoredReview,
  edits: readonly Edit[],
  hidden: HiddenParts | null,
): { row: ArticleRow; set: AnnotationSet } {
  const { row, text } = review;
  const { annotations: known, note: noted, dismissals } = review;
  const before = { annotations: known, note: noted, dismissals, status: row.status };
  const after = change(before, edits, row.path);
  const problem = checkReview(before, after, text);
  if (problem !== null) throw refused(problem, row.path);
  const annotations = [...after.annotations];
  const told = withoutHidden({ ...review, path: row.path, annotations }, hidden);
  const summary = summariseArticle(told);
  const set = {
    articleId: row.id,
    annotations,
    ...(after.note !== null && { note: after.note }),
    ...(after.dismissals.length > 0 && { dismissals: [...after.dismissals] }),
  };
  return { row: { ...row, ...summary, status: after.status }, set };
}

function change(before: ReviewState, edits: readonly Edit[], path: string): ReviewState {
  const edited = new EditedReview(before);
  for (const edit of edits) {
    const { error } = Edit.safeParse(withoutKnown(edit));
    if (error !== undefined) throw refused(error.message, path);
    if (!edited.apply(edit)) throw refused('The article was changed meanwhile.', path);
  }
  return edited.state;
}

/** An edit is applied only where its `before` is what stands, which was proved when it was written. */
function withoutKnown(edit: Edit): Edit {
  switch (edit.operation) {
    case 'setStatus':
    case 'setNote':
    case 'dismissFinding':
      return edit;
    default:
      return { ...edit, before: null };
  }
}

function refused(message: string, path: string): Refusal {
  return new Refusal({ code: 'invalid-annotation', message, path });
}

function notFound(articleId: ArticleId): Refusal {
  const message = `There is no article ${articleId}.`;
  return new Refusal({ code: 'not-found', message, path: null });
}
