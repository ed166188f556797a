import type { PendingMember } from '../../app/corpus/groupPending.ts';
import { groupBy } from '../../app/review/groupBy.ts';
import { beginWork, draftDecisions } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import type { Edit } from '../../shared/edit.ts';
import { beginStep } from '../database/beginStep.ts';
import { Refusal } from '../database/failureOf.ts';
import { loadReviews, type StoredReview } from '../database/loadReview.ts';
import { recordEdits } from '../database/recordEdits.ts';
import type { Progress, Recorded, Reference, ReplyOf, RequestOf } from './workbenchMessages.ts';

const ARTICLES_A_PAGE = 200;

/**
 * Decides suggestions of many articles in one step, all or nothing: those that are still pending and
 * not excepted. Throws a Refusal when nothing could be recorded.
 */
export async function decideGroup(
  members: readonly PendingMember[],
  { except, verdict, author }: RequestOf<'decideGroup'>,
  tell: (progress: Progress) => void,
): Promise<Recorded<ReplyOf<'decideGroup'>>> {
  const excepted = new Set(except.map(nameOf));
  const chosen = members.filter((member) => !excepted.has(nameOf(member)));
  const byArticle = groupBy(chosen, ({ articleId }) => articleId);
  const ids = [...byArticle.keys()];
  const recorded = await recordEdits(async () => {
    const stamp = await beginStep(author);
    const edits: Edit[] = [];
    const reviews: StoredReview[] = [];
    let decidedCount = 0;
    for (let start = 0; start < ids.length; start += ARTICLES_A_PAGE) {
      for (const review of await loadReviews(ids.slice(start, start + ARTICLES_A_PAGE))) {
        const own = decide(review, { members: byArticle.get(review.row.id) ?? [], verdict }, stamp);
        decidedCount += own.decidedCount;
        edits.push(...own.edits);
        if (own.edits.length > 0) reviews.push(review);
      }
      tell({ doneCount: Math.min(start + ARTICLES_A_PAGE, ids.length), totalCount: ids.length });
    }
    return { edits, value: decidedCount, known: { reviews } };
  });
  if (!recorded.ok) throw new Refusal(recorded.failure);
  const { entries, value: decidedCount } = recorded.value;
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { decidedCount, articleIds, entries };
}

interface Decisions {
  members: readonly PendingMember[];
  verdict: 'accepted' | 'rejected';
}

function decide(
  { row, text, extraction, annotations }: StoredReview,
  { members, verdict }: Decisions,
  stamp: () => EditStamp,
): { edits: Edit[]; decidedCount: number } {
  const articleId = row.id;
  const wanted = new Set(members.map(({ suggestionId }) => suggestionId));
  const pending = pendingSuggestions(extraction, annotations).filter(({ id }) => wanted.has(id));
  if (pending.length === 0) return { edits: [], decidedCount: 0 };
  const article = { articleId, text, annotations };
  const { edits } = draftDecisions(article, pending, ({ body }) => ({ body, verdict }), stamp);
  const begin = beginWork({ articleId, status: row.status }, stamp);
  return { edits: begin === null ? edits : [...edits, begin], decidedCount: pending.length };
}

function nameOf({ articleId, suggestionId }: Reference): string {
  return `${articleId} ${suggestionId}`;
}
