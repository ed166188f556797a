import { isScale } from '../../vietnamese/quantity.ts';
import { isComparisonAt } from './base.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameContext } from './nameContext.ts';
import { phraseEnd, type Range } from './phrase.ts';
import { dateAt, isBoundary, type Sentence } from './sentence.ts';
import { isFunctionWord, type Value } from './value.ts';

/** `300 ha lúa mùa đã thu hoạch`: an amount is named without the verb, from `first + 1` on. */
function verbIn(words: readonly string[], first: number, next: number): number {
  const at = words.findIndex((word, index) => index > first && index < next && VERB.test(word));
  return at < 0 ? next : at;
}

const VERB = /^(?:đã|được|bị|đang|sẽ|tại|ở|cho)$/;

/** After `đạt 19 tiêu chí` right after the noun, which says which are counted: `3 xã đạt 19 tiêu chí`. */
function limitOf({ words, tokens }: Sentence, limit: number, noun: number): number {
  if (words[limit] !== 'đạt' || limit !== noun + 1) return limit;
  const at = words.indexOf('chí', limit);
  const isCriteria = at > 0 && at <= limit + CRITERIA_REACH && words[at - 1] === 'tiêu';
  if (!isCriteria || words.slice(limit, at).some((word) => word === ',' || isBoundary(word)))
    return limit;
  let next = at + 1;
  while (tokens[next]?.kind === 'word') next += 1;
  return next;
}

/** Before where they are moved: `chuyển 12 ha lúa sang trồng ngô`, `đưa 6 người nghiện vào cơ sở`. */
function limitOfMoved({ words }: Sentence, start: number, limit: number): number {
  const moved = MOVED.find(([verb]) => verb.test(words[start - 1] ?? ''));
  const at = moved
    ? words.findIndex((word, at) => at > start && at < limit && moved[1].test(word))
    : -1;
  return at < 0 ? limit : at;
}

const MOVED = [
  [/^(?:chuyển|đổi)$/, /^(?:sang|thành)$/],
  [/^đưa$/, /^(?:vào|sang|về|đến|lên|đi|ra)$/],
] as const;

/** `100% các xã` */
const PLURAL = /^(?:các|những)$/;

/** `đạt từ 15 đến 18/19 tiêu chí` */
const CRITERIA_REACH = 9;

/** `tăng 3% về số vụ và giảm 2% về vốn đăng ký` */
function isAboutAt(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  if (words[at] !== 'về') return false;
  return words[at + 1] === 'số' || lexicon.lengthAt('measured-things', words, at + 1) > 0;
}

/** The counted noun, or what stands after a measure or a percentage, with what belongs to it. */
export function findObject(
  { sentence, joining, lexicon }: NameContext,
  { quantity, isRank, lead }: Value,
  end: number,
): Range | null {
  const { words, tokens } = sentence;
  if (isRank || quantity.measure === 'times') return null;
  const limit = limitOfMoved(sentence, lead.start, end);
  const isCount = quantity.measure === 'count';
  const isOrMore = words[quantity.next] === 'trở' && !isCount;
  const noun = isCount && isScale(words[quantity.unit]) ? quantity.unit + 1 : quantity.unit;
  const isAbout = !isCount && isAboutAt(words, quantity.next, lexicon);
  const isOfAll = quantity.measure === 'points' && PLURAL.test(words[quantity.next] ?? '');
  const first = isCount ? noun : quantity.next + (isOrMore ? 2 : isAbout || isOfAll ? 1 : 0);
  if (first >= limit || isBoundary(words[first])) return null;
  if (!isCount) {
    if (tokens[first]?.kind !== 'word' || dateAt(sentence, first) !== null) return null;
    if (isFunctionWord(words[first] ?? '') || isComparisonAt(words, first)) return null;
    // `tăng trên 10% năm`
    if (quantity.measure === 'points' && /^(?:năm|tháng|quý)$/.test(words[first] ?? ''))
      return null;
    if (words[first] === 'tương' && words[first + 1] === 'đương') return null;
    if (/^(?:đầu|cuối|giữa) (?:nhiệm|năm|giai|kỳ)/.test(words.slice(first, first + 2).join(' ')))
      return null;
    const isNoun = lexicon.lengthAt('counted-nouns', words, first) > 0;
    const isThing = lexicon.lengthAt('measured-things', words, first) > 0;
    const isDone = lexicon.lengthAt('measured-actions', words, first) > 0;
    const isOther = lexicon.lengthAt('clause-openers', words, first) > 0;
    const isAction = !isNoun && (isDone || (quantity.measure === 'measure' && !isThing && isOther));
    if (isAction || (quantity.measure === 'money' && !isThing)) return null;
  }
  const next = phraseEnd(sentence, first, limitOf(sentence, limit, noun), joining, lexicon);
  if (!isCount)
    return { first, next: quantity.measure === 'points' ? next : verbIn(words, first, next) };
  const rate = words.indexOf('/', first);
  const isRate = rate >= 0 && rate < quantity.next;
  return { first, next: isRate ? rate : Math.max(next, quantity.next) };
}
