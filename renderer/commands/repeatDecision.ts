import { draftDecisions } from '../../app/review/draftDecisions.ts';
import { verdictOn } from '../../app/review/draftEdit.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import { sameDecision } from '../../app/review/sameDecision.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { recordReview } from './recordStep.ts';

/**
 * Does what was decided last to all equal suggestions of the article, in one step. Gives how many
 * there were; null when the last decision was on no suggested mention.
 */
export function repeatDecision(articleId: ArticleId): Promise<Result<number | null>> {
  return recordReview(articleId, ({ text, annotations, extraction }, stamp) => {
    const pending = pendingSuggestions(extraction, annotations);
    const same = sameDecision(text, annotations, pending);
    if (same === null) return { edits: [], value: null };
    const { equals, bodyOf } = same;
    const judge = (suggestion: Suggestion) => {
      if (bodyOf === null) return { body: suggestion.body, verdict: 'rejected' as const };
      const body = bodyOf(suggestion);
      return { body, verdict: verdictOn(body, suggestion) };
    };
    const { edits } = draftDecisions({ articleId, text, annotations }, equals, judge, stamp);
    return { edits, value: equals.length };
  });
}
