import { foldDiacritics, foldSpelling } from '../../app/text/foldSpelling.ts';

/** A syllable or other word, or up to three digits: `Sơn`, and `1`, `428`, `57` in `1.428,57`. */
const WORD = /[\p{L}\p{M}]+|\d{1,3}/gu;

/** The words of a text in its order: lower case, one place for tones, without signs and spaces. */
export const findWords = (text: string): string[] =>
  foldSpelling(text.normalize('NFC')).match(WORD) ?? [];

/** Whether a folded word was typed with diacritics, which then count. */
export const hasMarks = (word: string): boolean => foldDiacritics(word) !== word;
