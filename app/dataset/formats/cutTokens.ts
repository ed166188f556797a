import type { Span } from '../../../shared/span.ts';
import { findSentences } from '../../text/sentences.ts';
import { compareSpans } from '../../text/spans.ts';
import { findTokens } from '../../text/tokens.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;

export interface TokenSentence extends Span {
  tokens: Span[];
}

/**
 * The sentences of a text with their tokens: syllables, numerals, single punctuation marks. A token
 * also ends where a mark does, so that each mark is whole tokens; a sentence never ends inside one.
 */
export function cutTokens(text: string, marks: readonly Span[]): TokenSentence[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  return joinAcross(sentencesOf(text), marks).map(({ start, end }) => {
    const from = next;
    while (next < edges.length && (edges[next] ?? end) < end) next += 1;
    const tokens = findTokens(text, { start, end });
    return { start, end, tokens: next > from ? cutAt(tokens, edges.slice(from, next)) : tokens };
  });
}

function cutAt(tokens: readonly Span[], edges: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let next = 0;
  for (const token of tokens) {
    const { start, end } = token;
    while (next < edges.length && (edges[next] ?? end) <= start) next += 1;
    let from = start;
    for (; next < edges.length; next += 1) {
      const edge = edges[next] ?? end;
      if (edge >= end) break;
      pieces.push({ start: from, end: edge });
      from = edge;
    }
    pieces.push(from === start ? token : { start: from, end });
  }
  return pieces;
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    if (end > start) sentences.push(...findSentences(text, { start, end }));
    start = end + 1;
  }
  return sentences;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || unit === RETURN) return at;
  }
  return text.length;
}

/** Puts those together that a mark goes across. They are changed in place. */
function joinAcross(sentences: readonly Span[], marks: readonly Span[]): Span[] {
  const sorted = [...marks].sort(compareSpans);
  const joined: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const sentence of sentences) {
    // How far the marks go that start before this sentence.
    for (let mark = sorted[next]; mark && mark.start < sentence.start; mark = sorted[next]) {
      reach = Math.max(reach, mark.end);
      next += 1;
    }
    const last = joined.at(-1);
    if (last && reach > sentence.start) last.end = sentence.end;
    else joined.push(sentence);
  }
  return joined;
}
