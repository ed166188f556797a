import { isUndecided, placeOf, type ReviewItem } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { QueueEntry } from './reviewSnapshot.ts';

/**
 * What is open where an entry is: beside a field all fields, else all that begins in the paragraph of
 * the mark, as far as it can be seen.
 */
export function openBeside(
  { items, text, units }: Pick<ReviewModel, 'items' | 'text' | 'units'>,
  { layer, item }: QueueEntry,
): ReviewItem[] {
  if (layer === 'fields')
    return items.fields.flatMap(({ item: value }) => value ?? []).filter(isUndecided);
  const place = item && placeOf(item);
  const paragraph = place && units.at('paragraph', place.start);
  const view = text.current?.viewSpan() ?? null;
  if (paragraph === null || view === null) return [];
  const start = Math.max(paragraph.start, view.start);
  return items.listOpenIn({ start, end: Math.min(paragraph.end, view.end) });
}
