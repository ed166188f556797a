import { beginWork, draftDecisions } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { unwrap } from '../database/failureOf.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { recordReviews } from '../database/recordReviews.ts';
import type { Progress, Recorded } from './workbenchMessages.ts';

interface Decision {
  verdict: 'accepted' | 'rejected';
  /** True for the pending suggestions of an article that are to be decided. */
  isMeant: (suggestion: Suggestion, review: StoredReview) => boolean;
  author: string;
}

/**
 * Decides pending suggestions of many articles in one step, all or nothing. Throws a Refusal when
 * nothing could be recorded.
 */
export async function decideInArticles(
  ids: readonly ArticleId[],
  decision: Decision,
  tell: (progress: Progress) => void,
): Promise<Recorded<{ decidedCount: number; articleIds: ArticleId[] }>> {
  const { author } = decision;
  let decidedCount = 0;
  const draft = (review: StoredReview, stamp: () => EditStamp): Edit[] => {
    const own = decide(review, decision, stamp);
    decidedCount += own.decidedCount;
    return own.edits;
  };
  const entries = unwrap(await recordReviews(ids, { author, draft, tell }));
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { decidedCount, articleIds, entries };
}

function decide(
  review: StoredReview,
  { verdict, isMeant }: Decision,
  stamp: () => EditStamp,
): { edits: Edit[]; decidedCount: number } {
  const { row, text, extraction, annotations } = review;
  const articleId = row.id;
  const all = pendingSuggestions(extraction, annotations);
  const pending = all.filter((suggestion) => isMeant(suggestion, review));
  if (pending.length === 0) return { edits: [], decidedCount: 0 };
  const article = { articleId, text, annotations };
  const { edits } = draftDecisions(article, pending, ({ body }) => ({ body, verdict }), stamp);
  const begin = beginWork({ articleId, status: row.status }, stamp);
  return { edits: begin === null ? edits : [...edits, begin], decidedCount: pending.length };
}
