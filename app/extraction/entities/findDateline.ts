import type { Block } from '../../../shared/article.ts';
import type { LexicalText } from '../../matching/lexicon.ts';
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
    const mark = isInBrackets ? at + 2 : at + 1;
    if (text.shapes[at] !== 'allCaps' || (text.keys[at] ?? '').length > 6) continue;
    if (isInBrackets && text.keys[at + 1] !== ')') continue;
    if (isInBrackets || text.keys[mark] === '-' || text.keys[mark] === ':') {
      return [candidateOf(text, at, at + 1, DATELINE)];
    }
  }
  return [];
}
