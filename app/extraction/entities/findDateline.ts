import type { Block } from '../../../shared/article.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
import { anyOf, compilePattern, sequence, shape, words } from '../../matching/pattern.ts';
import { candidateOf, type Candidate, type Rule } from './candidate.ts';

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
    const address = ADDRESS.match(text, at);
    const end = address ?? findAbbreviationEnd(text, at, isInBrackets);
    if (end === null) continue;
    const mark = text.keys[end];
    if (isInBrackets ? mark === ')' : mark === '-' || mark === ':') {
      return [candidateOf(text, at, end, DATELINE)];
    }
  }
  return [];
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
