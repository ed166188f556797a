import { spansOfBody } from '../../app/review/spansOfBody.ts';
import { quote } from '../../app/text/spans.ts';
import type { ReviewItem } from './reviewItems.ts';

/**
 * The words that an item points at, on one line, parts joined by `…`; of an indicator those of its
 * value. A lost item has the words that it had.
 */
export function quoteOfItem({ body, annotation, state }: ReviewItem, text: string): string {
  const spans = body.type === 'indicator' ? [body.span] : spansOfBody(body);
  const words =
    state === 'lost' && annotation !== null
      ? annotation.quotes.slice(0, spans.length)
      : spans.map((span) => quote(text, span));
  return words.join(' … ').replaceAll(/\s+/gu, ' ');
}
