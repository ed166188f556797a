import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { spansOfBody } from './spansOfBody.ts';

/** The words of every span of a body, in the order of `spansOfBody`. */
export function quotesOf(body: AnnotationBody, text: string): string[] {
  return spansOfBody(body).map((span) => quote(text, span));
}

/**
 * Why an annotation does not hold against the text, in plain English; null when every span lies in
 * the text, holds more than white space, keeps its order and quotes the words that are recorded.
 */
export function proveQuotes(
  { body, quotes }: Pick<Annotation, 'body' | 'quotes'>,
  text: string,
): string | null {
  const spans = spansOfBody(body);
  if (spans.length !== quotes.length) return 'It has not as many quotes as spans.';
  if (body.type === 'field' && body.value === null && spans.length > 0) {
    return 'An unknown value has no evidence.';
  }
  if (body.type === 'entity' && !isSorted(body.spans)) {
    return 'The parts of a mention must be sorted and must not touch.';
  }
  for (const [index, span] of spans.entries()) {
    if (span.end > text.length) return 'A span reaches beyond the text.';
    const words = quote(text, span);
    if (words.trim() === '') return 'A span holds nothing but white space.';
    if (words !== quotes[index]) return 'A span does not quote the recorded words.';
  }
  return null;
}

function isSorted(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || (spans[index - 1]?.end ?? 0) < start);
}
