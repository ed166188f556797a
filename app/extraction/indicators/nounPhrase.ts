import { isActionAt } from './action.ts';
import type { Lexicon } from './lexicon.ts';
import type { Range } from './phrase.ts';
import { isCapital, type Sentence } from './sentence.ts';
import { isFunctionWord } from './value.ts';

/** `công nghiệp - xây dựng 1.250 tỷ đồng`: as many words, none of them a function word. */
export function isNounPhrase(sentence: Sentence, first: number, next: number, length = 2): boolean {
  const part = sentence.words
    .slice(first, next)
    .filter((word, at) => word !== 'các' && !(at > 0 && (word === 'và' || word === 'thứ')));
  const isProper = part.length > 1 && isProperName(sentence, first, next);
  return part.length >= length && (isProper || !part.some(isFunctionWord));
}

/** `Sơn Bằng`: all words have a capital. */
function isProperName(sentence: Sentence, first: number, next: number): boolean {
  return firstIndex(first, next, (at) => !isCapital(sentence, at)) === null;
}

/** `mỗi suất 1 triệu đồng`, `mỗi hộ được hỗ trợ 5 triệu đồng`: what each of is worth or gets it. */
export function eachOf(
  sentence: Sentence,
  first: number,
  next: number,
  lexicon: Lexicon,
): Range | null {
  const isCounted = lexicon.lengthAt('counted-nouns', sentence.words, first) > 0;
  const end = firstIndex(first, next, (at) => sentence.words[at] === 'được') ?? next;
  const action = firstIndex(first, end, (at) => isActionAt(sentence, at, first, lexicon));
  const isNamed = isCounted && action === null && isNounPhrase(sentence, first, end, 1);
  return isNamed ? { first, next: end } : null;
}

/** The `mỗi` of `trị giá mỗi suất 1 triệu đồng`, `hỗ trợ mỗi hộ 10 triệu đồng`; null where none is. */
export function eachIn(
  words: readonly string[],
  first: number,
  next: number,
  lexicon: Lexicon,
): number | null {
  const at = first + words.slice(first, next).lastIndexOf('mỗi');
  if (at <= first) return null;
  const isWorth = /^(?:trị giá|giá trị)$/.test(words.slice(at - 2, at).join(' '));
  return isWorth || lexicon.lengthBefore('measured-actions', words, at) > 0 ? at : null;
}

/** `hộ nghèo được tặng thêm sổ tiết kiệm 5 triệu đồng`: what they get is worth it. */
export function givenTo(sentence: Sentence, first: number, next: number): Range | null {
  const { words } = sentence;
  const at = words.lastIndexOf('được', next - 1);
  if (at <= first || !/^(?:tặng|trao|nhận)$/.test(words[at + 1] ?? '')) return null;
  const noun = at + (words[at + 2] === 'thêm' ? 3 : 2);
  return noun < next && isNounPhrase(sentence, noun, next, 1) ? { first: noun, next } : null;
}

/** The first index from `first` to `next` that is what is looked for; null when none is. */
export function firstIndex(first: number, next: number, isFound: (index: number) => boolean) {
  for (let at = first; at < next; at += 1) if (isFound(at)) return at;
  return null;
}
