import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { IndicatorBody } from '../../../shared/annotationBody.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';
import {
  isOfType,
  itemOfAnnotation,
  itemOfSuggestion,
  type ReviewItem,
} from '../../review/reviewItems.ts';

export type FigureItem = ReviewItem<IndicatorBody>;

/** The value of an article at a target, as the article screen has it; null when it is gone. */
export function findFigureItem(
  { annotations, extraction }: Pick<LoadedArticle, 'annotations' | 'extraction'>,
  target: string,
): FigureItem | null {
  const standing = annotations.filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost);
  const items = [
    ...standing.map(itemOfAnnotation),
    ...pendingSuggestions(extraction, annotations).map(itemOfSuggestion),
  ];
  const item = items.find(({ body }) => targetOfBody(body) === target);
  return item !== undefined && isOfType(item, 'indicator') ? item : null;
}
