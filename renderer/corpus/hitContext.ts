import { foldText } from '../review/find/foldedText.ts';
import { patternOf } from './corpusSearch.ts';
import type { SearchQuery } from './searchQuery.ts';

/** The first hit in a text with some words around it. */
export interface HitContext {
  before: string;
  hit: string;
  after: string;
}

const BEFORE = 24;
const AFTER = 120;

/** Example: `sơn[^\p{L}\p{M}\d]+khê` */
const BETWEEN = '[^\\p{L}\\p{M}\\d]*';

/** Where a text holds what is looked for; null when it does not, or when nothing is. */
export function findContext(text: string, query: SearchQuery): HitContext | null {
  const phrase = query.phrases.find(({ words }) => words.length > 0);
  if (phrase !== undefined) {
    const isStrict = phrase.words.every((word) => word.isStrict);
    const words = phrase.words.map(({ word }) => foldText(word, isStrict).text);
    const isOpen = phrase.words.at(-1)?.isPrefix === true;
    const end = isOpen ? '' : '(?![\\p{L}\\p{M}])';
    // words are letters and digits alone: nothing in them means anything to an expression
    const expression = new RegExp(`(?<![\\p{L}\\p{M}])${words.join(BETWEEN)}${end}`, 'u');
    const folded = foldText(text, isStrict);
    const match = expression.exec(folded.text);
    if (match === null) return null;
    return cut(text, folded.toSource({ start: match.index, end: match.index + match[0].length }));
  }
  const pattern = patternOf(query);
  if (pattern === null) return null;
  const folded = foldText(text, pattern.isStrict);
  const matcher = pattern.expression.matcher(folded.text);
  if (!matcher.find()) return null;
  return cut(text, folded.toSource({ start: matcher.start(), end: matcher.end() }));
}

function cut(text: string, { start, end }: { start: number; end: number }): HitContext {
  const from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const plain = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: (from > 0 ? '… ' : '') + plain(text.slice(Math.min(from, start), start)),
    hit: plain(text.slice(start, end)),
    after: plain(text.slice(end, end + AFTER)),
  };
}
