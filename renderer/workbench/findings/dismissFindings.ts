import type { z } from 'zod';
import { findDismissal } from '../../../app/review/dismissFinding.ts';
import { beginWork } from '../../../app/review/draftDecisions.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import type { EditStamp } from '../../../app/review/inverseEdit.ts';
import type { Edit } from '../../../shared/edit.ts';
import { beginStep } from '../../database/beginStep.ts';
import { Refusal } from '../../database/failureOf.ts';
import { loadReviews, type StoredReview } from '../../database/loadReview.ts';
import { recordEdits } from '../../database/recordEdits.ts';
import type { Recorded } from '../workbenchMessages.ts';
import type { findingCalls, FoundRow } from './findingMessages.ts';

type Request = z.infer<typeof findingCalls.dismissFindings.request>;
type Reply = z.infer<typeof findingCalls.dismissFindings.reply>;

/**
 * Marks findings of many articles as right in one step, all or nothing; those that are so already
 * are left as they are. Throws a Refusal when nothing could be recorded.
 */
export async function dismissFindings(
  rows: readonly FoundRow[],
  { reason, author }: Pick<Request, 'reason' | 'author'>,
): Promise<Recorded<Reply>> {
  const byArticle = groupBy(rows, ({ articleId }) => articleId);
  const recorded = await recordEdits(async () => {
    const stamp = await beginStep(author);
    const reviews = await loadReviews([...byArticle.keys()]);
    const changes = reviews.map((review) => {
      return dismiss(review, byArticle.get(review.row.id) ?? [], reason.trim() || null, stamp);
    });
    const count = changes.reduce((sum, edits) => sum + edits.filter(isDismissal).length, 0);
    return { edits: changes.flat(), value: count, known: { reviews } };
  });
  if (!recorded.ok) throw new Refusal(recorded.failure);
  const { entries, value: count } = recorded.value;
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { count, articleIds, entries };
}

function dismiss(
  { row, dismissals }: StoredReview,
  findings: readonly FoundRow[],
  reason: string | null,
  makeStamp: () => EditStamp,
): Edit[] {
  const articleId = row.id;
  const identities = new Map(
    findings.map(({ identity }) => [JSON.stringify(identity), identity] as const),
  );
  const open = [...identities.values()].filter((one) => findDismissal(dismissals, one) === null);
  const edits = open.map((identity): Edit => {
    const stamp = makeStamp();
    const { author, time } = stamp;
    const after = { ...identity, reason, author, time };
    const change = { operation: 'dismissFinding', before: null, after } as const;
    return { ...stamp, articleId, inverseOf: null, ...change };
  });
  const begin = edits.length === 0 ? null : beginWork({ articleId, status: row.status }, makeStamp);
  return begin === null ? edits : [...edits, begin];
}

function isDismissal({ operation }: Edit): boolean {
  return operation === 'dismissFinding';
}
