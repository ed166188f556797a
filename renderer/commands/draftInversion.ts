import { groupBy } from '../../app/review/groupBy.ts';
import { inverseEdit, type EditStamp } from '../../app/review/inverseEdit.ts';
import { UNTOUCHED, type ReviewState } from '../../app/review/reviewState.ts';
import { replayEdits } from '../../app/review/replayEdits.ts';
import { undoStacks, type LoggedEdit } from '../../app/review/undoStacks.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import { database } from '../database/connection.ts';
import { readStep } from '../database/editLog.ts';
import { isOfStatus, readRecords, type Draft, type KnownRecords } from '../database/recordEdits.ts';

/** Null when there was nothing to take back or to do again. */
export type Inversion = { articleIds: ArticleId[] } | null;

/** The edits that undo or redo the article's last step; `log` is all of its edits. */
export async function draftInversion(
  { articleId, log }: { articleId: ArticleId; log: readonly LoggedEdit[] },
  stack: 'undo' | 'redo',
  stamp: () => EditStamp,
): Promise<Draft<Inversion>> {
  const step = undoStacks(log)[stack].at(-1);
  if (step === undefined) return { edits: [], value: null };
  const own = await readStep(articleId, step);
  const { edits, known } = await invertStep(articleId, own, stamp);
  const articleIds = [...new Set(edits.map((edit) => edit.articleId))];
  return { edits, value: { articleIds }, known };
}

/** The inverse edits, last first, for each article in which they can all be made. */
async function invertStep(
  articleId: ArticleId,
  step: readonly Edit[],
  stamp: () => EditStamp,
): Promise<{ edits: Edit[]; known: KnownRecords }> {
  const own = invert(step, stamp);
  const elsewhere = await findElsewhere(articleId, step);
  const { states, known } = await readStates(elsewhere);
  const others = [...elsewhere].flatMap(([id, edits]) => {
    const inverse = invert(edits, stamp);
    const state = states.get(id);
    const isLastWord = state !== undefined && replayEdits(inverse, state).misfits.length === 0;
    return isLastWord ? inverse : [];
  });
  return { edits: [...own, ...others], known };
}

function invert(edits: readonly Edit[], stamp: () => EditStamp): Edit[] {
  return edits.toReversed().map((edit) => inverseEdit(edit, stamp()));
}

/** The step's edits in other articles that nobody has inverted yet. */
async function findElsewhere(
  articleId: ArticleId,
  own: readonly Edit[],
): Promise<Map<ArticleId, Edit[]>> {
  const [first] = own;
  if (first === undefined) return new Map();
  const step = database.edits.where({ step: first.step });
  // Counting is far quicker than reading, and most steps are of one article.
  if ((await step.count()) === own.length) return new Map();
  const all = await step.toArray();
  const others = all.filter((edit) => edit.articleId !== articleId);
  const ids = others.map(({ id }) => id);
  const inverses = await database.edits.where('inverseOf').anyOf(ids).toArray();
  const inverted = new Set(inverses.map(({ inverseOf }) => inverseOf));
  const inForce = others.filter(({ id }) => !inverted.has(id));
  return groupBy(inForce, (edit) => edit.articleId);
}

/** What the edits of a step stand on, and what was read for it. */
async function readStates(
  elsewhere: ReadonlyMap<ArticleId, readonly Edit[]>,
): Promise<{ states: Map<ArticleId, ReviewState>; known: KnownRecords }> {
  const { rows, reviews } = await readRecords(elsewhere);
  const states = new Map<ArticleId, ReviewState>();
  for (const [id, edits] of elsewhere) {
    const [row, review] = [rows.get(id), reviews.get(id)];
    if (row === undefined) continue;
    const { status } = row;
    if (review !== undefined) {
      const { annotations, note, dismissals } = review;
      states.set(id, { annotations, note, dismissals, status });
    } else if (edits.every(isOfStatus)) states.set(id, { ...UNTOUCHED, status });
  }
  return { states, known: { rows: [...rows.values()], reviews: [...reviews.values()] } };
}
