import { RE2JS, RE2JSException } from 're2js';
import type { Span } from '../../../shared/span.ts';
import { nextTurn } from '../../nextTurn.ts';
import { foldLetters, type FoldedText } from './foldedText.ts';

export interface FindQuery {
  words: string;
  isRegex: boolean;
  /** True when diacritics count. */
  isStrict: boolean;
}

/** Hits in the order of the text, in the offsets of the stored text; `isCut` when there are more. */
export interface FoundHits {
  hits: Span[];
  isCut: boolean;
}

/** More are of no use to anyone. */
const MOST_HITS = 50_000;
/** A frame has 16 ms; the rest of it is for drawing. */
const SLICE_MS = 8;

/**
 * Finds plain words; how they are written in capitals, where their tones stand and, unless it is
 * strict, their diacritics do not matter. Any run of spaces finds any other.
 */
export function findWordsIn(folded: FoldedText, { words, isStrict }: FindQuery): FoundHits {
  const wanted = foldLetters(words.normalize('NFC'), isStrict).trim();
  const hits: Span[] = [];
  if (wanted === '') return { hits, isCut: false };
  for (let at = folded.text.indexOf(wanted); at !== -1;) {
    if (hits.length === MOST_HITS) return { hits, isCut: true };
    const hit = folded.toSource({ start: at, end: at + wanted.length });
    if (hit.start < hit.end) hits.push(hit);
    at = folded.text.indexOf(wanted, at + wanted.length);
  }
  return { hits, isCut: false };
}

/** An escape, a class of Unicode, a group's head, or letters to fold. Example: `\p{Lu}`, `\pL`, `hoà` */
const PATTERN_PART = /\\[pP](?:\{[^}]*\}|[A-Z])|\\.|\(\?[^):]*[):]|[\p{L}\p{M}]+/gsu;

/**
 * The expression ready to be run on folded text. Null when it cannot be read. Its syntax is RE2's,
 * whose time is linear in the text whatever is asked for.
 */
export function compileQuery({ words, isStrict }: FindQuery): RE2JS | null {
  const pattern = words
    .normalize('NFC')
    .replace(PATTERN_PART, (part) =>
      part.startsWith('\\') || part.startsWith('(?') ? part : foldLetters(part, isStrict),
    );
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}

/**
 * Finds an expression line by line, giving the window its turn in between. Empty matches are left
 * out. Null when `isOver` says that nobody waits any more.
 */
export async function findPatternIn(
  folded: FoldedText,
  pattern: RE2JS,
  isOver: () => boolean,
): Promise<FoundHits | null> {
  const hits: Span[] = [];
  let sliceStart = performance.now();
  for (let start = 0; start <= folded.text.length;) {
    const end = endOfLine(folded.written, start);
    const matcher = pattern.matcher(folded.text.slice(start, end));
    while (matcher.find()) {
      const hit = folded.toSource({ start: start + matcher.start(), end: start + matcher.end() });
      if (hit.start >= hit.end) continue;
      if (hits.length === MOST_HITS) return { hits, isCut: true };
      hits.push(hit);
    }
    start = end + 1;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await nextTurn();
    if (isOver()) return null;
    sliceStart = performance.now();
  }
  return { hits, isCut: false };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
