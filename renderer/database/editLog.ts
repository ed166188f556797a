import type { LoggedEdit } from '../../app/review/undoStacks.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit, EditId } from '../../shared/edit.ts';
import { database } from './connection.ts';

/** Edits are never changed, so that what is known of them stays true. */
interface KnownLog {
  articleId: ArticleId | null;
  edits: Map<EditId, LoggedEdit>;
  /** Those that were written last, whole: what is taken back is mostly what was done just now. */
  last: readonly Edit[];
}

/** Of the article that was asked for last. */
let known: KnownLog = { articleId: null, edits: new Map(), last: [] };

/** The log of one article, sorted by id; only edits that are not known yet are read whole. */
export async function readLog(articleId: ArticleId): Promise<LoggedEdit[]> {
  if (known.articleId !== articleId) known = { articleId, edits: new Map(), last: [] };
  const { edits } = known;
  const stored = database.edits.where({ articleId });
  if (edits.size === 0) {
    for (const edit of await stored.toArray()) edits.set(edit.id, headOf(edit));
  }
  const ids = await stored.primaryKeys();
  const unread = ids.filter((id) => !edits.has(id));
  const read = unread.length === 0 ? [] : await database.edits.bulkGet(unread);
  for (const edit of read) if (edit !== undefined) edits.set(edit.id, headOf(edit));
  return ids.flatMap((id) => edits.get(id) ?? []);
}

/** Call it with edits that are being written, so that they need not be read. */
export function rememberEdits(written: readonly Edit[]): void {
  const own = written.filter(({ articleId }) => articleId === known.articleId);
  if (own.length === 0) return;
  for (const edit of own) known.edits.set(edit.id, headOf(edit));
  known.last = own;
}

/** The edits of one step in one article, whole; `step` is what its log has of them. */
export async function readStep(
  articleId: ArticleId,
  step: readonly LoggedEdit[],
): Promise<readonly Edit[]> {
  const [first, last] = [step[0], step.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOfStep = (edit: Edit) => edit.step === first.step && edit.articleId === articleId;
  const written = known.last.filter(isOfStep);
  if (written.length === step.length) return written;
  const between = await database.edits.where('id').between(first.id, last.id, true, true).toArray();
  return between.filter(isOfStep);
}

function headOf({ id, step, operation, inverseOf }: Edit): LoggedEdit {
  return { id, step, operation, inverseOf };
}
