import { groupBy } from '../../app/review/groupBy.ts';
import { inverseEdit, type EditStamp } from '../../app/review/inverseEdit.ts';
import { UNTOUCHED, type ReviewState } from '../../app/review/reviewState.ts';
import { replayEdits } from '../../app/review/replayEdits.ts';
import { undoStacks, type LoggedEdit } from '../../app/review/undoStacks.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import { readStep } from '../database/editLog.ts';
import { isOfStatus, readRecords, type Draft, type KnownRecords } from '../database/recordEdits.ts';
import { findInverted } from '../database/storedEdits.ts';

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
  return invertStep(articleId, await readStep(articleId, step), stamp);
}

/** The inverse edits, last first, for each article in which they can all be made. */
export async function invertStep(
  articleId: ArticleId,
  step: readonly Edit[],
  stamp: () => EditStamp,
): Promise<Draft<Inversion>> {
  const byArticle = await findInForce(articleId, step);
  const own = byArticle.get(articleId) ?? [];
  byArticle.delete(articleId);
  const { states, known } = await readStates(byArticle);
  const inverses = [invert(own, stamp)];
  for (const [id, edits] of byArticle) {
    const state = states.get(id);
    if (state !== undefined) inverses.push(invertLastWord(edits, state, stamp));
  }
  const edits = inverses.flat();
  return { edits, value: { articleIds: [...new Set(edits.map((edit) => edit.articleId))] }, known };
}

/** A step's edits by article, those in other articles as far as nobody has inverted them yet. */
export async function findInForce(
  articleId: ArticleId,
  step: readonly Edit[],
): Promise<Map<ArticleId, Edit[]>> {
  const isOwn = (edit: Edit) => edit.articleId === articleId;
  const inverted = step.every(isOwn) ? new Set() : await findInverted(step);
  const inForce = step.filter((edit) => isOwn(edit) || !inverted.has(edit.id));
  return groupBy(inForce, (edit) => edit.articleId);
}

/** The inverse edits, last first; none where something else has changed since. */
export function invertLastWord(
  edits: readonly Edit[],
  state: ReviewState,
  stamp: () => EditStamp,
): Edit[] {
  const inverse = invert(edits, stamp);
  return replayEdits(inverse, state).misfits.length === 0 ? inverse : [];
}

function invert(edits: readonly Edit[], stamp: () => EditStamp): Edit[] {
  return edits.toReversed().map((edit) => inverseEdit(edit, stamp()));
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
