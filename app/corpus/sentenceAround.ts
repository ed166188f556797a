import type { Span } from '../../shared/span.ts';
import { findSentences } from '../text/sentences.ts';

/** Words in their sentence, in one line; `before` and `after` end in `…` where they were cut. */
export interface WordsInSentence {
  before: string;
  words: string;
  after: string;
}

/** So much of a longer sentence is given before and after the words, in code units. */
const BEFORE = 80;
const AFTER = 160;

/** The words of a span with the rest of their sentence, which no line break is in. */
export function sentenceAround(text: string, { start, end }: Span): WordsInSentence {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const line = { start: lineStart, end: lineBreak === -1 ? text.length : lineBreak };
  const sentences = findSentences(text, line);
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? start;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? end;
  return {
    before: plain(cutStart(text.slice(from, start))),
    words: plain(text.slice(start, end)),
    after: plain(cutEnd(text.slice(end, to))),
  };
}

/** From a space on, where there is one near. */
function cutStart(words: string): string {
  if (words.length <= BEFORE) return words;
  return `… ${words.slice(-BEFORE).replace(/^\S{0,20}\s+/u, '')}`;
}

function cutEnd(words: string): string {
  if (words.length <= AFTER) return words;
  return `${words.slice(0, AFTER).replace(/\s+\S{0,20}$/u, '')} …`;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
