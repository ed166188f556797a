import type { LexicalText } from '../../matching/lexicon.ts';
import { isCapital } from './personName.ts';

/** The most small words in a row inside a name: `Trung tâm Giáo dục thường xuyên`. */
const MOST_SMALL_WORDS = 5;

/** Marks and words that join two capitalised parts of a name. */
const JOINTS: ReadonlySet<string> = new Set(['-', '&', 'và', '+']);

/**
 * Where the proper title that starts at `index` ends: capitalised words, each with the small
 * words after it, up to a word that cannot be in a name, a level word or a mark.
 * Returns `index` when nothing fits.
 */
export function findTitleEnd(text: LexicalText, index: number): number {
  let end = index;
  let smallWords = 0;
  for (let at = index; smallWords <= MOST_SMALL_WORDS; at += 1) {
    const shape = text.shapes[at];
    if (JOINTS.has(text.keys[at] ?? '') && end === at && isCapital(text, at + 1)) continue;
    if (isCapital(text, at)) smallWords = 0;
    else if (shape === 'lower' && !endsTitle(text, at)) smallWords += 1;
    else break;
    end = at + 1;
  }
  return smallWords > MOST_SMALL_WORDS ? end - smallWords : end;
}

function endsTitle(text: LexicalText, index: number): boolean {
  if (text.longest('name-stops', index) !== null) return true;
  const level = text.longest('levels', index);
  return level !== null && text.longest('domains', index) === null && text.keys[index] !== 'xã';
}

/** The most tokens between quotation marks. */
const LONGEST_QUOTE = 40;

/** Where a title in quotation marks that opens at `index` ends, its closing mark included. */
export function findQuotedEnd(text: LexicalText, index: number): number | null {
  if (text.keys[index] !== '"' || text.shapes[index + 1] === 'boundary') return null;
  for (let at = index + 1; at < index + LONGEST_QUOTE; at += 1) {
    if (text.shapes[at] === 'boundary' || text.shapes[at] === undefined) return null;
    if (text.keys[at] === '"') return at + 1;
  }
  return null;
}
