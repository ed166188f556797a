import { foldSpelling } from '../../../app/text/foldSpelling.ts';
import type { Span } from '../../../shared/span.ts';
import { hasMarks } from '../../corpus/words.ts';
import { compileQuery, findPatternIn, findWordsIn } from '../../review/find/findHits.ts';
import { foldText } from '../../review/find/foldedText.ts';
import { isWhole } from '../../review/same/findOccurrences.ts';

/** Where a text says what is looked for; null when `isOver` has said that it takes too long. */
export type FindPlaces = (text: string, isOver: () => boolean) => Promise<Span[] | null>;

/** `/thôn \p{Lu}\w+/` */
const EXPRESSION = /^\/(?<pattern>.+)\/$/su;

/**
 * Reads what is written in the search box: an expression between slashes, else words. Words are found
 * whole and in one line, blind to capitals and to where tones stand; a word that was typed without
 * diacritics is blind to them. Null for an expression that cannot be read.
 */
export function readTagQuery(written: string): FindPlaces | null {
  const words = written.trim().normalize('NFC');
  const pattern = EXPRESSION.exec(words)?.groups?.['pattern'];
  return pattern === undefined ? finderOfWords(words) : finderOfPattern(pattern);
}

function finderOfWords(words: string): FindPlaces {
  const strict = strictParts(words);
  return (text) => {
    const { hits } = findWordsIn(foldText(text, false), { words, isRegex: false, isStrict: false });
    const found = hits.filter((hit) => {
      return isWhole(text, hit) && isInLine(text, hit) && isSpelled(text, hit, strict);
    });
    return Promise.resolve(found);
  };
}

function finderOfPattern(pattern: string): FindPlaces | null {
  const isStrict = hasMarks(foldSpelling(pattern));
  const compiled = compileQuery({ words: pattern, isRegex: true, isStrict });
  if (compiled === null) return null;
  return async (text, isOver) => {
    if (isOver()) return null;
    const found = await findPatternIn(foldText(text, isStrict), compiled, isOver);
    return (
      found && found.hits.map((hit) => trim(text, hit)).filter(({ start, end }) => start < end)
    );
  };
}

interface StrictPart {
  at: number;
  spelling: string;
}

/** The words that were typed with diacritics, as `foldSpelling` writes them, with their places. */
function strictParts(words: string): StrictPart[] {
  return [...foldSpelling(words).matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => hasMarks(word))
    .map(({ 0: spelling, index: at }) => ({ at, spelling }));
}

/** A hit has the length of the words once it is composed. */
function isSpelled(text: string, { start, end }: Span, strict: readonly StrictPart[]): boolean {
  const folded = foldSpelling(text.slice(start, end).normalize('NFC'));
  return strict.every(({ at, spelling }) => folded.startsWith(spelling, at));
}

function isInLine(text: string, { start, end }: Span): boolean {
  return !text.slice(start, end).includes('\n');
}

/** Without the spaces around it, which no mark has. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
