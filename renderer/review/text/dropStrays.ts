import type { Token } from '../../../app/text/tokens.ts';
import type { Span } from '../../../shared/span.ts';

/** Marks that belong to the sentence and not to the words that they stand beside. */
const STRAYS = new Set('.,;:!?…–—-•·*"\'“”‘’«»()[]{}|');
const PARTNERS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"'],
  ["'", "'"],
]);

/**
 * The span without the punctuation that strayed in at its ends, from the tokens in it: a bracket or a
 * quotation mark stays where its partner is selected, too, and so does the sign of a number. Null
 * when nothing is left.
 */
export function dropStrays(text: string, tokens: readonly Token[]): Span | null {
  const inside = [...tokens];
  const signOf = ({ start, end }: Token) => text.slice(start, end);
  for (let first = inside[0]; first !== undefined; first = inside[0]) {
    const isSign =
      signOf(first) === '-' && inside[1]?.kind === 'number' && touches(first, inside[1]);
    const partner = PARTNERS.get(signOf(first));
    const hasPartner = inside.slice(1).some((token) => signOf(token) === partner);
    if (!isStray(text, first) || isSign || hasPartner) break;
    inside.shift();
  }
  for (let last = inside.at(-1); last !== undefined; last = inside.at(-1)) {
    const sign = signOf(last);
    const hasPartner = inside.slice(0, -1).some((token) => PARTNERS.get(signOf(token)) === sign);
    if (!isStray(text, last) || hasPartner) break;
    inside.pop();
  }
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function isStray(text: string, { start, end, kind }: Token): boolean {
  return kind === 'punctuation' && STRAYS.has(text.slice(start, end));
}

function touches(one: Token, other: Token): boolean {
  return one.end === other.start;
}
