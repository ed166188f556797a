import type { Span } from '../../../shared/span.ts';
import { findSentences } from '../../text/sentences.ts';
import { compareSpans } from '../../text/spans.ts';
import { findTokens } from '../../text/tokens.ts';

export interface TokenSentence extends Span {
  tokens: Span[];
}

/**
 * The sentences of a text with their tokens: syllables, numerals, single punctuation marks. A token
 * also ends where a mark does, so that each mark is whole tokens; a sentence never ends inside one.
 */
export function cutTokens(text: string, marks: readonly Span[]): TokenSentence[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const tokens = cutAt(findTokens(text, { start: 0, end: text.length }), edges);
  const sentences = joinAcross(sentencesOf(text), marks);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const from = next;
    while ((tokens[next]?.start ?? Infinity) < end) next += 1;
    return { start, end, tokens: tokens.slice(from, next) };
  });
}

function cutAt(tokens: readonly Span[], edges: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let next = 0;
  for (const token of tokens) {
    const { start, end } = token;
    while ((edges[next] ?? Infinity) <= start) next += 1;
    if ((edges[next] ?? Infinity) >= end) {
      pieces.push(token);
      continue;
    }
    let from = start;
    for (let edge = edges[next]; edge !== undefined && edge < end; edge = edges[next]) {
      pieces.push({ start: from, end: edge });
      from = edge;
      next += 1;
    }
    pieces.push({ start: from, end });
  }
  return pieces;
}

function sentencesOf(text: string): Span[] {
  const lines = text.matchAll(/[^\r\n]+/gu);
  return Array.from(lines).flatMap(({ index, 0: line }) =>
    findSentences(text, { start: index, end: index + line.length }),
  );
}

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
    else joined.push({ ...sentence });
  }
  return joined;
}
