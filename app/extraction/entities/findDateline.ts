import type { Block } from '../../../shared/article.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import { anyOf, compilePattern, sequence, shape, words } from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';
import { findListedPlace, findNameRun, isCapital, isLikePerson } from './personName.ts';

const DATELINE: Rule = { label: 'ORG', rule: 'entity.org.dateline', confidence: 0.85 };

/**
 * The agency that opens a lead or a paragraph by its abbreviation: `LSO-Chiều nay`, `(QNP) - `.
 * Only the first in the text. Source: annotation guide, section 2.
 */
export function findDateline(text: LexicalText, blocks: readonly Block[]): Candidate[] {
  let index = 0;
  for (const { kind, start } of blocks) {
    while ((text.spans[index]?.start ?? start) < start) index += 1;
    if (kind !== 'lead' && kind !== 'paragraph') continue;
    if (text.spans[index]?.start !== start) continue;
    const isInBrackets = text.keys[index] === '(';
    const at = isInBrackets ? index + 1 : index;
    const ends = [
      ADDRESS.match(text, at),
      findAbbreviationEnd(text, at, isInBrackets),
      findNameEnd(text, at, isInBrackets),
    ];
    const end = ends.find((found) => found !== null && isMarked(text, found, isInBrackets));
    if (end != null) return [candidateOf(text, at, end, DATELINE)];
  }
  return [];
}

function isMarked(text: LexicalText, end: number, isInBrackets: boolean): boolean {
  const mark = text.keys[end];
  return isInBrackets ? mark === ')' : mark === '-' || mark === ':';
}

/** `Baohoaan.vn` */
const ADDRESS = compilePattern(
  sequence(shape('capitalised', 'allCaps', 'lower'), words('.'), anyOf(words('vn'), words('com'))),
);

/** `nghiêng`; a longer word is foreign or a site's name. */
const LONGEST_SYLLABLE = 7;

/** `LSO`, `Kinhtedothi`, in brackets `BL-CK` too */
function findAbbreviationEnd(
  text: LexicalText,
  index: number,
  isInBrackets: boolean,
): number | null {
  const { length } = text.keys[index] ?? '';
  if (text.shapes[index] === 'capitalised') return length > LONGEST_SYLLABLE ? index + 1 : null;
  if (text.shapes[index] !== 'allCaps' || length > 6) return null;
  const isDouble = text.keys[index + 1] === '-' && text.shapes[index + 2] === 'allCaps';
  return isInBrackets && isDouble ? index + 3 : index + 1;
}

const TIMES: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'ngày', 'hôm']);
const LONGEST_NAME = 4;

/** `(NR Online) -`, `Biên phòng - Chiều 3/2`: a name, which neither a place nor a person is */
function findNameEnd(text: LexicalText, index: number, isInBrackets: boolean): number | null {
  if (!isCapital(text, index) || findListedPlace(text, index) !== null) return null;
  let end = index + 1;
  while (end < index + LONGEST_NAME && /^[\p{L}\d]+$/u.test(text.keys[end] ?? '')) end += 1;
  const dash = isInBrackets ? end + 1 : end;
  if (end < index + 2 || text.keys[dash] !== '-') return null;
  if (isLikePerson(text, index, end) && findNameRun(text, index, LONGEST_NAME) === end) return null;
  if (isInBrackets) return end;
  const opensTime = isCapital(text, dash + 1) && TIMES.has(text.keys[dash + 1] ?? '');
  return opensTime ? end : null;
}
