import { targetOfBody } from '../../app/review/targetOfBody.ts';
import type { EntityBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { itemsAt } from './orderedItems.ts';
import { isUndecided } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { findRowIndex } from './text/markRows.ts';

/** Why a mark cannot be made; null when it can. */
export function checkEntity(
  body: EntityBody,
  { article, items }: Pick<ReviewModel, 'article' | 'items'>,
): 'acrossParagraphs' | 'alreadyMarked' | null {
  if (body.spans.some((span) => isAcross(span, article.blocks))) return 'acrossParagraphs';
  const target = targetOfBody(body);
  const isMarked = itemsAt(items.entities, body.spans[0]?.start ?? 0).some(
    (item) => targetOfBody(item.body) === target && !isUndecided(item) && item.state !== 'rejected',
  );
  return isMarked ? 'alreadyMarked' : null;
}

/** True when a span begins in one block and ends in another, or outside of every one. */
function isAcross({ start, end }: Span, blocks: readonly Span[]): boolean {
  const block = blocks[findRowIndex(blocks, start)];
  return block === undefined || end > block.end;
}
