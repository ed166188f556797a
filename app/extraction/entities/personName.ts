import { dictionarySet } from '../../matching/dictionarySet.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import { DISTRICTS, PROVINCES } from '../vocabulary.ts';

/** Names that the article gave with a title, an honorific or a post. */
export interface KnownNames {
  add: (text: LexicalText, start: number, end: number) => void;
  /** Where a known name that starts at `index` ends; the longest, null when there is none. */
  endAt: (text: LexicalText, index: number) => number | null;
}

/** The most tokens of a name: five syllables, one of them with an apostrophe. */
const MOST_TOKENS = 7;

export function createKnownNames(): KnownNames {
  const firsts = new Set<string>();
  const known = new Set<string>();
  return {
    add(text, start, end) {
      firsts.add(text.keys[start] ?? '');
      known.add(text.keys.slice(start, end).join(' '));
    },
    endAt(text, index) {
      if (!isCapital(text, index) || !firsts.has(text.keys[index] ?? '')) return null;
      const run = findNameRun(text, index, MOST_TOKENS);
      for (let end = Math.min(run, index + MOST_TOKENS); end > index + 1; end -= 1) {
        if (known.has(text.keys.slice(index, end).join(' '))) return end;
      }
      return null;
    },
  };
}

export function isCapital(text: LexicalText, index: number): boolean {
  const shape = text.shapes[index];
  return shape === 'capitalised' || shape === 'initial' || shape === 'allCaps';
}

export function hasCapitalIn(text: LexicalText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(text, at)) return true;
  return false;
}

/** `Lê`, and the letter before an apostrophe that opens the names of some peoples: `H'Hen`. */
export function isSurname(text: LexicalText, index: number): boolean {
  if (!isCapital(text, index)) return false;
  return text.longest('surnames', index) === index + 1 || isApostropheAfter(text, index);
}

/** Lists whose terms end a run of capitals: `Hòa An Phó Chủ tịch`. */
const ENDS_A_NAME = dictionarySet(['post-heads', 'committees', 'organs', 'governments']);

/** True when a post or a body of two syllables or more is named from here on. */
export function startsTerm(text: LexicalText, index: number): boolean {
  if (!text.starts(ENDS_A_NAME, index)) return false;
  return text.hits(index).some(({ value, length }) => ENDS_A_NAME.ids.has(value) && length > 1);
}

/**
 * Where a run of capitalised words ends, `index` when none starts there. All are written alike:
 * ALL CAPITALS don't join capitalised words. An apostrophe inside a word (`H'Hen`) goes on.
 */
export function findNameRun(text: LexicalText, index: number, most: number): number {
  const isShouted = text.shapes[index] === 'allCaps';
  let end = index;
  for (let count = 0; count < most; count += 1) {
    if (!isCapital(text, end)) break;
    if (count > 0 && startsTerm(text, end)) break;
    if (text.shapes[end] === 'allCaps' && !isShouted) break;
    if (text.shapes[end] === 'capitalised' && isShouted) break;
    if (isShouted && text.longest('shouted-stops', end) !== null) break;
    end = endOfNamePart(text, end);
  }
  return end;
}

/** `H'Hen` and the abbreviated `M.` of `M.Tuấn` take their mark with them. */
function endOfNamePart(text: LexicalText, index: number): number {
  if (isApostropheAfter(text, index)) return index + 3;
  if (isHyphenAfter(text, index)) return endOfHyphens(text, index);
  return isAbbreviated(text, index) ? index + 2 : index + 1;
}

/** `Vi-lay-vông`, `Pắc-xế`: a foreign word in Vietnamese syllables, the others in small letters */
function endOfHyphens(text: LexicalText, index: number): number {
  let end = index + 1;
  while (isHyphenAfter(text, end - 1)) end += 2;
  return end;
}

function isHyphenAfter(text: LexicalText, index: number): boolean {
  const [word, mark, rest] = [text.spans[index], text.spans[index + 1], text.spans[index + 2]];
  if (text.keys[index + 1] !== '-' || text.shapes[index + 2] !== 'lower') return false;
  return word?.end === mark?.start && mark?.end === rest?.start;
}

/** `M.Tuấn`: one letter, a point and a capital without spaces between them */
function isAbbreviated(text: LexicalText, index: number): boolean {
  const [letter, point, rest] = [text.spans[index], text.spans[index + 1], text.spans[index + 2]];
  if (text.shapes[index] !== 'initial' || text.keys[index + 1] !== '.') return false;
  return letter?.end === point?.start && point?.end === rest?.start && isCapital(text, index + 2);
}

function isApostropheAfter(text: LexicalText, index: number): boolean {
  const [word, mark, rest] = [text.spans[index], text.spans[index + 1], text.spans[index + 2]];
  if (word?.end !== mark?.start || text.keys[index + 1] !== "'") return false;
  // `K' Brèo`: a space can stand after the mark, where a capital follows.
  if (mark?.end !== rest?.start) return isCapital(text, index + 2);
  return /^\p{L}/u.test(text.keys[index + 2] ?? '');
}

/** True when the run from `start` to `end` reads like a surname with its given names. */
export function isLikePerson(text: LexicalText, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 5 || !isSurname(text, start)) return false;
  return findListedPlace(text, start) !== end;
}

/**
 * True when the word before binds this one: the `động` of `vận động`, the `hội` of `đại hội`.
 */
export function isBound(text: LexicalText, index: number): boolean {
  return text.longest('compounds', index - 1) === index + 1;
}

const PLACE_LISTS = [PROVINCES, DISTRICTS, 'place-aliases'] as const;

/** Where the longest province or district of the gazetteers that starts here ends. */
export function findListedPlace(text: LexicalText, index: number): number | null {
  let longest: number | null = null;
  for (const list of PLACE_LISTS) {
    const end = text.longest(list, index);
    if (end !== null && end > (longest ?? 0)) longest = end;
  }
  return longest;
}
