import { beginWork, draftDecisions } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { beginStep } from '../database/beginStep.ts';
import { unwrap } from '../database/failureOf.ts';
import { loadReviews, type StoredReview } from '../database/loadReview.ts';
import { recordEdits } from '../database/recordEdits.ts';
import type { Progress, Recorded } from './workbenchMessages.ts';

const ARTICLES_A_PAGE = 200;

interface Decision {
  verdict: 'accepted' | 'rejected';
  /** True for the pending suggestions of an article that are to be decided. */
  isMeant: (suggestion: Suggestion, articleId: ArticleId) => boolean;
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
  const { entries, value: decidedCount } = unwrap(
    await recordEdits(async () => {
      const stamp = await beginStep(decision.author);
      const edits: Edit[] = [];
      const reviews: StoredReview[] = [];
      let value = 0;
      for (let start = 0; start < ids.length; start += ARTICLES_A_PAGE) {
        for (const review of await loadReviews(ids.slice(start, start + ARTICLES_A_PAGE))) {
          const own = decide(review, decision, stamp);
          value += own.decidedCount;
          edits.push(...own.edits);
          if (own.edits.length > 0) reviews.push(review);
        }
        tell({ doneCount: Math.min(start + ARTICLES_A_PAGE, ids.length), totalCount: ids.length });
      }
      return { edits, value, known: { reviews } };
    }),
  );
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { decidedCount, articleIds, entries };
}

function decide(
  { row, text, extraction, annotations }: StoredReview,
  { verdict, isMeant }: Decision,
  stamp: () => EditStamp,
): { edits: Edit[]; decidedCount: number } {
  const articleId = row.id;
  const all = pendingSuggestions(extraction, annotations);
  const pending = all.filter((suggestion) => isMeant(suggestion, articleId));
  if (pending.length === 0) return { edits: [], decidedCount: 0 };
  const article = { articleId, text, annotations };
  const { edits } = draftDecisions(article, pending, ({ body }) => ({ body, verdict }), stamp);
  const begin = beginWork({ articleId, status: row.status }, stamp);
  return { edits: begin === null ? edits : [...edits, begin], decidedCount: pending.length };
}
