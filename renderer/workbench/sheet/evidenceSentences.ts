import { findSentences } from '../../../app/text/sentences.ts';
import { quote } from '../../../app/text/spans.ts';
import type { Span } from '../../../shared/span.ts';

/** Words in their sentence, in one line. `start` is the offset of the words. */
export interface QuotedSentence {
  start: number;
  before: string;
  words: string;
  after: string;
}

/** A sentence longer than this, which a list can be, is cut on both sides of the words. */
const MOST_AROUND = 220;
const BEGINNING = 700;

/** Each of the spans in the sentence that it stands in; a sentence does not go over a line break. */
export function quoteSentences(text: string, spans: readonly Span[]): QuotedSentence[] {
  return spans.map((span) => {
    const line = lineAround(text, span);
    const sentences = findSentences(text, line);
    const first = sentences.findLast((sentence) => sentence.start <= span.start) ?? line;
    const last = sentences.find((sentence) => sentence.end >= span.end) ?? line;
    const start = Math.max(first.start, span.start - MOST_AROUND);
    const end = Math.min(last.end, span.end + MOST_AROUND);
    return {
      start: span.start,
      before: inOneLine(text.slice(start, span.start)),
      words: inOneLine(quote(text, span)),
      after: inOneLine(text.slice(span.end, end)),
    };
  });
}

/** Title, header and lead: where most fields of an article are said. */
export function startOfText(text: string): string {
  const start = text.slice(0, BEGINNING).replace(/\s*\n\s*/gu, '\n');
  return text.length > BEGINNING ? `${start.replace(/\s+\S*$/u, '')} …` : start.trim();
}

function lineAround(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
}

function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
