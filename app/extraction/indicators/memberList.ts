import type { Lexicon } from './lexicon.ts';
import { isBoundary, type Sentence } from './sentence.ts';
import { isFunctionWord } from './value.ts';

/** The longest list, in tokens. */
const REACH = 30;
/** A member of a list without any word that opens one, in tokens. */
const SHORT = 3;

/** Prepositions between the last member and a value that belongs to something else. */
const LEADS_ON: ReadonlySet<string> = new Set(['cho', 'với', 'tại', 'ở', 'của']);

/**
 * True when a comma in the name of a count goes on with a list: after a word that opens one
 * (`list-heads`: `về trồng trọt, bảo vệ rừng`), before more of those who are counted (`người già,
 * trẻ em`), or before members of a few words up to the end of the clause (`trường học, trạm xá.`).
 * `first` is the start of the name, `limit` that of the next value's words.
 */
export function goesOn(
  sentence: Sentence,
  first: number,
  comma: number,
  limit: number,
  lexicon: Lexicon,
): boolean {
  const { words } = sentence;
  const start = comma + 1;
  const end = memberEnd(sentence, start, limit, lexicon);
  if (end === start || words[end] === ':' || isFunctionWord(words[start] ?? '')) return false;
  const opener = lexicon.lengthAt('clause-openers', words, start);
  if (opener > 0 && opener >= lexicon.lengthAt('counted-nouns', words, start)) return false;
  const isAction = lexicon.lengthAt('measured-actions', words, start) > 0;
  const isBeforeValue = end === limit && limit < words.length;
  const isWorth = words[limit] === 'trị' && words[start] === words[first];
  if (isBeforeValue && !isWorth && (isAction || !leadsOn(words, start, limit, lexicon)))
    return false;
  if (isOpened(words, first, comma, lexicon)) return true;
  if (isAction) return false;
  return isMoreOf(words, first, start, lexicon) || isShortList(sentence, start, limit);
}

/** The end of the list's member that starts at `start`; before `với tổng kinh phí`. */
export function memberEnd(
  { words }: Sentence,
  start: number,
  limit: number,
  lexicon: Lexicon,
): number {
  const isMeans = (at: number) =>
    words[at] === 'với' && lexicon.lengthAt('measured-things', words, at + 1) > 0;
  let at = start;
  while (at < limit && words[at] !== ',' && !isBoundary(words[at]) && !isMeans(at)) at += 1;
  return at;
}

/** `sửa xe máy cho 410 lao động`, `nhà hàng phát hiện 8 vụ` */
function leadsOn(words: readonly string[], start: number, limit: number, lexicon: Lexicon) {
  if (LEADS_ON.has(words[limit - 1] ?? '')) return true;
  const length = lexicon.lengthBefore('measured-actions', words, limit);
  return length > 0 && limit - length > start;
}

/** A word that opens a list stands in the name before the comma, or two sectors do. */
function isOpened(words: readonly string[], first: number, comma: number, lexicon: Lexicon) {
  for (let at = comma - 1; at > first && at > comma - REACH; at -= 1) {
    const length = lexicon.lengthAt('list-heads', words, at);
    if (length > 0 && at + length < comma) return true;
  }
  const sector = lexicon.lengthBefore('sectors', words, comma);
  return sector > 0 && words[comma - sector - 1] === ',';
}

/**
 * The counted noun again, as in `90 nhà sàn, nhà cấp bốn`, or persons after persons, who are counted
 * or get what is counted: `40 suất quà cho hộ nghèo, …`.
 */
function isMoreOf(words: readonly string[], first: number, start: number, lexicon: Lexicon) {
  if (words[start] === words[first]) return true;
  const isPerson = (at: number) => lexicon.lengthAt('counted-persons', words, at) > 0;
  if (!isPerson(start)) return false;
  const given = words.lastIndexOf('cho', start - 1);
  const recipient = given + (/^(?:các|những)$/.test(words[given + 1] ?? '') ? 2 : 1);
  return isPerson(first) || (given > first && isPerson(recipient));
}

/** Members of a few words each up to the end of the clause. */
function isShortList(sentence: Sentence, start: number, limit: number): boolean {
  const { words, tokens } = sentence;
  let length = 0;
  for (let at = start; at <= Math.min(limit, start + REACH); at += 1) {
    if (at === limit && limit < words.length) return false;
    if (isBoundary(words[at])) return length > 0;
    if (words[at] === ',' || words[at] === 'và') length = 0;
    else if (tokens[at]?.kind !== 'word' || ++length > SHORT) return false;
  }
  return false;
}
