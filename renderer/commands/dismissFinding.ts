import { findDismissal, type FindingIdentity } from '../../app/review/dismissFinding.ts';
import { isSameValue } from '../../app/review/isSameValue.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { Result } from '../../shared/failure.ts';
import { recordReview } from './recordStep.ts';

/** Marks a finding of the checks as right; an empty reason is none. */
export function dismissFinding(
  articleId: ArticleId,
  identity: FindingIdentity,
  reason: string,
): Promise<Result<null>> {
  return recordDismissal(articleId, identity, { reason: reason.trim() || null });
}

/** Takes back that a finding was marked as right. */
export function restoreFinding(
  articleId: ArticleId,
  identity: FindingIdentity,
): Promise<Result<null>> {
  return recordDismissal(articleId, identity, null);
}

function recordDismissal(
  articleId: ArticleId,
  { check, quotes, context }: FindingIdentity,
  wanted: Pick<Dismissal, 'reason'> | null,
): Promise<Result<null>> {
  return recordReview(articleId, ({ dismissals }, makeStamp) => {
    const stamp = makeStamp();
    const { author, time } = stamp;
    const before = findDismissal(dismissals, { check, quotes, context });
    const after = wanted && { check, quotes, context, ...wanted, author, time };
    if (isSameValue(before?.reason, after?.reason)) return { edits: [], value: null };
    const change = { operation: 'dismissFinding', before, after } as const;
    return { edits: [{ ...stamp, articleId, inverseOf: null, ...change }], value: null };
  });
}
