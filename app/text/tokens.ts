import type { Span } from '../../shared/span.ts';

/**
 * A syllable, a numeral with its separators (`1.642,670`), or one punctuation mark.
 * A syllable that starts with a letter keeps its digits (`m2`); `2km` is a numeral and a syllable.
 */
export interface Token extends Span {
  kind: 'word' | 'number' | 'punctuation';
}

/** `1.642,670`, `Hòa`, `m2`, `%` */
const TOKEN = /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|[^\s]/gu;

/** The tokens that start inside `span`, sorted; spaces belong to none. */
export function findTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : null;
    tokens.push({ start, end: start + match[0].length, kind: kind ?? 'punctuation' });
  }
  return tokens;
}

/**
 * What may end a sentence, with what may follow it up to the next word: `.` + `” ` + `H`.
 * `next` is missing at the end of the text.
 */
const STOP = /(?<![.!?…])(?<mark>[.!?…]+)(?<closing>["'”’»)\]]*)(?:\s+(?<next>[^\s])|\s*$)/gu;

/** Abbreviations that a name follows; `v.v.` and the like are told by the small letter after them. */
const BEFORE_NAME = new Set(
  'tp tx tt q p h x đ ths th ts pgs gs bs bsck bscki bsckii ks cn nsnd nsưt st mr ms mrs dr'.split(
    ' ',
  ),
);

/**
 * The sentences of `span`, sorted, without the spaces around them. A point does not end one in a
 * numeral, after an initial, an abbreviation before a name (`TP.`, `ThS.`) or a leading list
 * number (`1.`), nor anything before a small letter. Line breaks end no sentence.
 */
export function findSentences(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = part.length - part.trimStart().length;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start: span.start + start, end: span.start + end });
  };
  for (const match of part.matchAll(STOP)) {
    const { mark = '', closing = '', next } = match.groups ?? {};
    if (match.index < start) continue;
    if (next !== undefined && !isEnd(part.slice(start, match.index), mark, next)) continue;
    close(match.index + mark.length + closing.length);
    start = match.index + match[0].length - (next?.length ?? 0);
  }
  close(part.trimEnd().length);
  return sentences;
}

/** The last two words before a point: `Nguyễn V`, `tại TP`. */
const LAST_WORDS = /(?:(?<before>[\p{L}\p{M}\p{N}]+)\s+)?(?<last>[\p{L}\p{M}\p{N}]+)$/u;

function isEnd(sentence: string, mark: string, next: string): boolean {
  if (/\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const tail = sentence.slice(-40);
  const { before, last } = LAST_WORDS.exec(tail)?.groups ?? {};
  if (last === undefined) return true;
  if (last.length === sentence.length && /^(?:\p{N}{1,3}|\p{L}|[IVX]{1,4})$/u.test(last))
    return false;
  if (!/\p{Lu}/u.test(next)) return true;
  if (/^\p{Lu}$/u.test(last)) return !(before !== undefined && /^\p{Lu}/u.test(before));
  return !(/^\p{Lu}/u.test(last) && BEFORE_NAME.has(last.toLowerCase()));
}
