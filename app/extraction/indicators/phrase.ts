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
  for (let index = 0; index <= last; index += 1) {
    if (words[index] === ',' && joinsSectors(words, index, lexicon)) commas.add(index);
    const length = lexicon.lengthAt('joined-words', words, index);
    for (let at = index; at < index + length; at += 1) if (words[at] === ',') commas.add(at);
  }
  return commas;
}

/** `công nghiệp, xây dựng` */
function joinsSectors(words: readonly string[], comma: number, lexicon: Lexicon): boolean {
  const isSector = lexicon.lengthBefore('sectors', words, comma) > 0;
  return isSector && lexicon.lengthAt('sectors', words, comma + 1) > 0;
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
    if (word === '/' && dateAt(sentence, at) !== null) {
      at += 1;
      continue;
    }
    const close = quoteEnd(words, at);
    if (close !== null && close < limit) {
      at = close;
      continue;
    }
    if (isBoundary(word) || (word === ',' && !joining.has(at)) || ENDING.has(word)) break;
    if (at > first && opensOther(sentence, at, lexicon)) break;
    at += 1;
  }
  const end = trimEnd(sentence, first, at);
  return at === limit && end > first + 1 ? trimVerb(sentence, first, end, lexicon) : end;
}

const LONGEST_TITLE = 10;

/** The index after the title in quotation marks that starts at `at`: `danh hiệu “Gia đình văn hóa”`. */
function quoteEnd(words: readonly string[], at: number): number | null {
  if (words[at] !== '"' || words[at - 1] === ',') return null;
  const end = words.indexOf('"', at + 1);
  return end < 0 || end > at + LONGEST_TITLE ? null : end + 1;
}

/** `với tổng vốn …`, `trong đó …`, `bao gồm …`, `Nghị quyết Đại hội …` */
function opensOther(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { words, text, tokens } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (word === 'vào' && dateAt(sentence, at + 1)?.mention.kind === 'clock') return true;
  if (word === 'và' && lexicon.lengthAt('measured-things', words, at + 1) > 0) return true;
  if (word === 'và' && isNewAction(words, at + 1, lexicon)) return true;
  if (word === 'vượt') return next !== 'khó' && words[at - 1] !== 'và';
  if (word === 'chiếm') return true;
  if (word === 'với' && lexicon.lengthAt('measured-things', words, at + 1) > 0) return true;
  if ((word === 'trong' && next === 'đó') || (word === 'bao' && next === 'gồm')) return true;
  const start = tokens[at]?.start ?? 0;
  const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 1));
  const isHead = HEADS.some((id) => lexicon.lengthAt(id, words, at) > 0);
  return isCapital && (isHead || (next === 'khen' && /^(?:giấy|bằng)$/.test(word ?? '')));
}

/** `hiến đất và đóng góp …`; not `xây mới và sửa chữa` before a boundary. */
function isNewAction(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const length = lexicon.lengthAt('measured-actions', words, at);
  const after = words[at + length];
  return (
    length > 0 &&
    after !== ',' &&
    !isBoundary(after) &&
    lexicon.lengthAt('counted-nouns', words, at) < length
  );
}

/** Without the verb whose object is the next value: `35 hộ dân hiến 2.500 m2`, `và bầu 6 người`. */
function trimVerb({ words }: Sentence, first: number, end: number, lexicon: Lexicon): number {
  const and = words.lastIndexOf('và', end - 1);
  if (and > first && and >= end - 3) return and;
  const length = lexicon.lengthBefore('measured-actions', words, end);
  return end - length > first ? end - length : end;
}

const DANGLING =
  /^(?:theo|thành|lên|xuống|đối|do|từ|trên|và|với|cho|trong|là|hay|hoặc|có|của|đã|được|để|thì|về|cùng|tại|vào|trước|sau|nhận|tặng|trao|,|-)$/;

/** The `thành` of `hoàn thành` leads to nothing. */
function isDangling(words: readonly string[], at: number): boolean {
  const isOwn = words[at] === 'thành' && /^(?:hoàn|khánh|trưởng|đạt)$/.test(words[at - 1] ?? '');
  return !isOwn && DANGLING.test(words[at] ?? '');
}

/** The first token of the dates that end with the token: `19 giờ 30 thứ bảy`. */
function firstOfDates(sentence: Sentence, at: number): number | null {
  let first: number | null = null;
  for (let date = dateAt(sentence, at); date !== null; date = dateAt(sentence, date.first - 1))
    first = date.first;
  return first;
}

const BEFORE_DATE = /^(?:trong|vào|đến|lúc|trước|sau|từ)$/;

/** Without the words at the end that lead to what follows, and a date with its preposition. */
function trimEnd(sentence: Sentence, first: number, end: number): number {
  const { words } = sentence;
  let next = end;
  for (;;) {
    const date = next > first ? firstOfDates(sentence, next - 1) : null;
    const isOfPhase = date !== null && words[date - 3] === 'giai' && words[date - 2] === 'đoạn';
    if (date !== null && !isOfPhase && BEFORE_DATE.test(words[date - 1] ?? '')) next = date - 1;
    else if (next > first + 1 && isDangling(words, next - 1)) next -= 1;
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
