import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { undoStacks } from '../../app/review/undoStacks.ts';
import type { Edit } from '../../shared/edit.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { findInForce, invertLastWord, invertStep } from '../commands/draftInversion.ts';
import { beginStep } from '../database/beginStep.ts';
import { readLog, readStep } from '../database/editLog.ts';
import { unwrap } from '../database/failureOf.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { inEditTransaction, isOfStatus, writeEdits } from '../database/recordEdits.ts';
import { writeReviews } from '../database/recordReviews.ts';
import type { Recorded, ReplyOf, RequestOf } from './workbenchMessages.ts';

type Request = RequestOf<'undoStep'>;

/** Takes an article's last step back in all articles that it touched. Throws a Refusal. */
export async function takeBack(request: Request): Promise<Recorded<ReplyOf<'undoStep'>>> {
  const entries = unwrap(await inEditTransaction(async () => writeInverses(request)));
  return { articleCount: new Set(entries.map(({ edit }) => edit.articleId)).size, entries };
}

async function writeInverses({ articleId, author }: Request): Promise<JournalEntry[]> {
  const last = undoStacks(await readLog(articleId)).undo.at(-1);
  if (last === undefined) return [];
  const step = await readStep(articleId, last);
  if (step.every(isOfStatus)) {
    const { edits, known } = await invertStep(articleId, step, await beginStep(author));
    return writeEdits(edits, known);
  }
  const byArticle = await findInForce(articleId, step);
  return writeReviews([...byArticle.keys()], {
    author,
    draft: (review, stamp) => invertIn(review, byArticle.get(review.row.id) ?? [], stamp),
    tell: () => undefined,
  });
}

function invertIn(review: StoredReview, edits: readonly Edit[], stamp: () => EditStamp): Edit[] {
  const { annotations, note, dismissals, row } = review;
  return invertLastWord(edits, { annotations, note, dismissals, status: row.status }, stamp);
}
