import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import type { FieldBody } from '../../../shared/annotationBody.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import {
  isOfType,
  itemOfAnnotation,
  itemOfField,
  itemOfSuggestion,
  type ReviewItem,
} from '../../review/reviewItems.ts';
import type { SheetCell } from './sheetMessages.ts';

export interface NamedCell extends SheetCell {
  field: string;
}

type Reviewed = Pick<StoredReview, 'extraction' | 'annotations'>;

/** What was decided and what is proposed of an article's fields. */
export function fieldItems({ extraction, annotations }: Reviewed): ReviewItem<FieldBody>[] {
  const pending = pendingSuggestions(extraction, annotations);
  const items = [...annotations.map(itemOfAnnotation), ...pending.map(itemOfSuggestion)];
  return items.filter((item) => isOfType(item, 'field'));
}

/** One for each field of an article of which something is known. */
export function cellsOf(review: Reviewed): NamedCell[] {
  const items = fieldItems(review);
  return [...new Set(items.map(({ body }) => body.field))].flatMap((field): NamedCell[] => {
    const item = itemOfField(field, items);
    if (item === null) return [];
    const { body, state, suggestion } = item;
    return [{ field, value: body.value, state, confidence: suggestion?.confidence ?? null }];
  });
}
