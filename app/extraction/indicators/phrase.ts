import type { Lexicon } from './lexicon.ts';
import { dateAt, isBoundary, type Sentence } from './sentence.ts';

/** Tokens from `first` to `next`. */
export interface Range {
  first: number;
  next: number;
}

/** The commas of a sentence that join words of one phrase: `khiếu nại, tố cáo`. */
export function findJoiningCommas({ words }: Sentence, lexicon: Lexicon): ReadonlySet<number> {
  const commas = new Set<number>();
  const last = words.lastIndexOf(',');
  for (let index = 0; index < last; index += 1) {
    const length = lexicon.lengthAt('joined-words', words, index);
    for (let at = index; at < index + length; at += 1) if (words[at] === ',') commas.add(at);
  }
  return commas;
}

const ENDING = new Set(['trở', 'để', '/', 'gồm', 'như', 'nhằm', 'nên', 'so', '"', '“', '”']);
const HEADS = ['document-heads', 'event-heads'] as const;

/** The longest name, in tokens. */
const LONGEST = 30;

/**
 * Where the noun phrase that starts at `first` ends, with its modifiers and predicate: before a
 * mark, a word that opens something else, a titled document, or `limit`.
 */
export function phraseEnd(
  sentence: Sentence,
  first: number,
  limit: number,
  joining: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  const { words } = sentence;
  let at = first;
  while (at < Math.min(limit, first + LONGEST, words.length)) {
    const word = words[at] ?? '';
    if (isBoundary(word) || (word === ',' && !joining.has(at)) || ENDING.has(word)) break;
    if (at > first && opensOther(sentence, at, lexicon)) break;
    at += 1;
  }
  const end = trimEnd(sentence, first, at);
  return at === limit && end > first + 1 ? trimVerb(sentence, first, end, lexicon) : end;
}

/** `với tổng vốn …`, `trong đó …`, `bao gồm …`, `Nghị quyết Đại hội …` */
function opensOther({ words, text, tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === 'với' && lexicon.lengthAt('measured-things', words, at + 1) > 0) return true;
  if ((word === 'trong' && next === 'đó') || (word === 'bao' && next === 'gồm')) return true;
  const start = tokens[at]?.start ?? 0;
  const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 1));
  const isHead = HEADS.some((id) => lexicon.lengthAt(id, words, at) > 0);
  return isCapital && (isHead || (next === 'khen' && /^(?:giấy|bằng)$/.test(word ?? '')));
}

/** Without the verb whose object is the next value: `35 hộ dân hiến 2.500 m2`, `và bầu 6 người`. */
function trimVerb({ words }: Sentence, first: number, end: number, lexicon: Lexicon): number {
  const and = words.lastIndexOf('và', end - 1);
  if (and > first && and >= end - 3) return and;
  const length = lexicon.lengthBefore('measured-actions', words, end);
  return end - length > first ? end - length : end;
}

const DANGLING =
  /^(?:theo|thành|lên|xuống|đối|do|từ|trên|và|với|cho|trong|là|hay|hoặc|có|của|đã|được|để|thì|về|cùng|tại|vào|,|-)$/;

/** Without the words at the end that lead to what follows, and a date with its preposition. */
function trimEnd(sentence: Sentence, first: number, end: number): number {
  const { words } = sentence;
  let next = end;
  for (;;) {
    const date = next > first ? dateAt(sentence, next - 1) : null;
    if (date !== null && /^(?:trong|vào|đến)$/.test(words[date.first - 1] ?? '')) next = date.first;
    else if (next > first + 1 && DANGLING.test(words[next - 1] ?? '')) next -= 1;
    else return Math.max(next, first);
  }
}

/** The pieces between commas that part, of the tokens from `first` to `next`; sorted. */
export function splitAtCommas(
  { words }: Sentence,
  { first, next }: Range,
  joining: ReadonlySet<number>,
): Range[] {
  const pieces: Range[] = [];
  let start = first;
  for (let at = first; at <= next; at += 1) {
    if (at < next && (words[at] !== ',' || joining.has(at))) continue;
    pieces.push({ first: start, next: at });
    start = at + 1;
  }
  return pieces;
}
