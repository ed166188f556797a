import type { Span } from '../../shared/span.ts';
import { CharacterClass, classAt, isWordPart, widthAt } from './characterClass.ts';

/** `.`, `!`, `?` and `…` */
const STOPS = codesOf('.!?…');
const CLOSINGS = codesOf('"\'”’»)]');

/** By code unit, 1 for those of `marks`: every character of every text is looked up here. */
function codesOf(marks: string): Uint8Array {
  const codes = new Uint8Array(0x10000);
  for (const mark of marks) codes[mark.charCodeAt(0)] = 1;
  return codes;
}

/** Abbreviations that a name follows; `v.v.` and the like are told by the small letter after them. */
const BEFORE_NAME = new Set(
  'tp tx tt q p h x đ ths th ts pgs gs bs bsck bscki bsckii ks cn nsnd nsưt st mr ms mrs dr'.split(
    ' ',
  ),
);

/**
 * The sentences of `span`, sorted, without the spaces around them, put behind `sentences`. A point does not end one in a
 * numeral, after an initial, an abbreviation before a name (`TP.`, `ThS.`) or a leading list
 * number (`1.`), nor anything before a small letter. Line breaks end no sentence.
 */
export function findSentences(text: string, span: Span, sentences: Span[] = []): Span[] {
  let start = skipSpaces(text, span.start, span.end);
  for (let at = start; at < span.end;) {
    if (!isOneOf(STOPS, text, at)) {
      at += 1;
      continue;
    }
    const mark = { start: at, end: skip(STOPS, text, at, span.end) };
    const end = skip(CLOSINGS, text, mark.end, span.end);
    const next = skipSpaces(text, end, span.end);
    at = end;
    if (next === end || next === span.end) continue;
    // What opens the next sentence ends none, as the `…` of `. … Sau đó`.
    at = Math.max(next + widthAt(text, next, span.end), skip(STOPS, text, next, span.end));
    if (!isEnd(text, start, mark, next)) continue;
    if (end > start) sentences.push({ start, end });
    start = next;
  }
  const end = skipSpacesBack(text, start, span.end);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function isOneOf(marks: Uint8Array, text: string, at: number): boolean {
  return marks[text.charCodeAt(at)] === 1;
}

function skip(marks: Uint8Array, text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isOneOf(marks, text, at)) at += 1;
  return at;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && classAt(text, at) === CharacterClass.space) at += 1;
  return at;
}

function skipSpacesBack(text: string, floor: number, from: number): number {
  let at = from;
  while (at > floor && classAt(text, at - 1) === CharacterClass.space) at -= 1;
  return at;
}

/** How far before a point its words are read. */
const LOOK_BACK = 40;

/** Whether `mark` ends the sentence that starts at `start`; `next` is where the next one would. */
function isEnd(text: string, start: number, mark: Span, next: number): boolean {
  const nextClass = classAt(text, next);
  if (nextClass === CharacterClass.lower) return false;
  if (text.slice(mark.start, mark.end) !== '.') return true;
  const floor = Math.max(start, mark.start - LOOK_BACK);
  const last = wordBefore(text, floor, mark.start);
  if (last === mark.start) return true;
  const word = text.slice(last, mark.start);
  if (last === start && /^(?:\p{N}{1,3}|\p{L}|[IVX]{1,4})$/u.test(word)) return false;
  if (nextClass !== CharacterClass.upper) return true;
  if (classAt(text, last) !== CharacterClass.upper) return true;
  // `Lê V. Na` goes on, `khóa V. Ông` does not.
  if (word.length === 1) return !isAfterCapital(text, floor, last);
  return !BEFORE_NAME.has(word.toLowerCase());
}

/** Where the word that ends at `end` starts; `end` when there is none. */
function wordBefore(text: string, floor: number, end: number): number {
  let at = end;
  while (at > floor && isWordPart(classAt(text, at - 1))) at -= 1;
  return at;
}

/** True when spaces and a capitalised word stand before `at`. */
function isAfterCapital(text: string, floor: number, at: number): boolean {
  const end = skipSpacesBack(text, floor, at);
  const start = wordBefore(text, floor, end);
  return end < at && start < end && classAt(text, start) === CharacterClass.upper;
}
