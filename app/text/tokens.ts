import type { Span } from '../../shared/span.ts';
import { CharacterClass, classAt, isLetter, isWordPart, widthAt } from './characterClass.ts';

/**
 * A syllable, a numeral with its separators (`1.428,570`), or one punctuation mark.
 * A syllable that starts with a letter keeps its digits (`m2`); `2km` is a numeral and a syllable.
 */
export interface Token extends Span {
  kind: 'word' | 'number' | 'punctuation';
}

/** The tokens that start inside `span`, sorted, put behind `tokens`; spaces belong to none. */
export function findTokens(
  text: string,
  { start: from, end: limit }: Span,
  tokens: Token[] = [],
): Token[] {
  for (let start = from; start < limit;) {
    const first = classAt(text, start);
    let end = start + widthAt(text, start, limit);
    if (isLetter(first)) {
      end = wordEnd(text, end, limit);
      tokens.push({ start, end, kind: 'word' });
    } else if (first === CharacterClass.digit) {
      end = numeralEnd(text, end, limit);
      tokens.push({ start, end, kind: 'number' });
    } else if (first !== CharacterClass.space) tokens.push({ start, end, kind: 'punctuation' });
    start = end;
  }
  return tokens;
}

function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isWordPart(classAt(text, end))) end += widthAt(text, end, limit);
  return end;
}

/** The end of `.642,670` after `1`: a separator belongs to a numeral only between two digits. */
function numeralEnd(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const isSeparator = text[end] === '.' || text[end] === ',';
    const digit = isSeparator ? end + 1 : end;
    if (digit >= limit || classAt(text, digit) !== CharacterClass.digit) return end;
    end = digit + widthAt(text, digit, limit);
  }
}
