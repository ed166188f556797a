import type { Token } from '../../../app/text/tokens.ts';
import type { Span } from '../../../shared/span.ts';

/** What ties two words together where no space stands between: `Covid-19`, `tấn/ha`, `R&D`. */
const TIES = new Set(['-', '–', '/', '&', '.', '’', "'"]);
/** What belongs to the number that it follows: `15,7%`. */
const NUMBER_SIGNS = new Set(['%', '‰', '°', '€', '$', '₫']);
/** A word that begins as a name does. Example: `Đông` */
const CAPITAL = /^\p{Lu}/u;

/**
 * The words of a row from its tokens, sorted: syllables in capitals that follow one another are one
 * name, what is tied without a space is one word, every other syllable is a word of its own.
 */
export function findWords(text: string, tokens: readonly Token[]): Span[] {
  const words: (Span & { isName: boolean })[] = [];
  tokens.forEach((token, index) => {
    const last = words.at(-1);
    const before = tokens[index - 1];
    if (token.kind === 'punctuation') {
      if (last?.end === token.start && belongs(text, tokens, index)) last.end = token.end;
      return;
    }
    const isName = token.kind === 'word' && CAPITAL.test(text.slice(token.start, token.end));
    if (last !== undefined && last.end === token.start && before !== undefined) {
      last.end = token.end;
    } else if (last?.isName === true && isName && isOneSpace(text, last.end, token.start)) {
      last.end = token.end;
    } else words.push({ start: token.start, end: token.end, isName });
  });
  return words.map(({ start, end }) => ({ start, end }));
}

function belongs(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || before === undefined) return false;
  const sign = text.slice(token.start, token.end);
  if (NUMBER_SIGNS.has(sign)) return before.kind === 'number' && before.end === token.start;
  const isTied = after?.start === token.end && after.kind !== 'punctuation';
  return TIES.has(sign) && isTied && before.kind !== 'punctuation';
}

function isOneSpace(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === ' ';
}
