import { sentenceAround, type WordsInSentence } from '../../app/corpus/sentenceAround.ts';
import { spansOfBody } from '../../app/review/spansOfBody.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';

/** The words of a body in their sentence; all empty where it has no words. */
export function sentenceOf(text: string, body: AnnotationBody): WordsInSentence {
  const spans = spansOfBody(body);
  if (spans.length === 0) return { before: '', words: '', after: '' };
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return sentenceAround(text, { start, end });
}
