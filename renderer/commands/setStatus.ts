import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { draftStatus, type StatusChange, type WhenIncomplete } from './draftStatus.ts';
import { recordStep } from './recordStep.ts';

/** Sets the status of all the articles in one step. */
export function setStatus(
  articleIds: readonly ArticleId[],
  status: ReviewStatus,
  whenIncomplete: WhenIncomplete = 'ask',
): Promise<Result<StatusChange>> {
  return recordStep({
    read: () => Promise.resolve(),
    draft: (_nothing, stamp) => draftStatus(articleIds, { status, whenIncomplete }, stamp),
  });
}
