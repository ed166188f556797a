import type { Named } from './name.ts';
import { isNounPhrase } from './nounPhrase.ts';
import { stripOpening } from './opening.ts';
import type { Range } from './phrase.ts';
import { isBoundary } from './sentence.ts';
import type { NameContext } from './subject.ts';
import type { Value } from './value.ts';

/** The longest name of a part, in tokens. */
const LONGEST = 8;

/**
 * The name of a part that is counted by the noun of its whole: `64 vụ, trong đó trộm cắp 37 vụ, gây
 * rối 2 vụ`, `320 người, gồm: trung cấp 120 người`. Null for any other count, and where the first
 * part starts with a verb, which says what is done to those counted.
 */
export function partOf(
  { sentence, values, lexicon }: NameContext,
  named: readonly Named[],
  index: number,
): Range | null {
  const { words, tokens } = sentence;
  const value = values[index];
  if (value === undefined || value.lead.start !== value.first) return null;
  const whole = named.findIndex(({ value: { unit } }) => unit !== null && unit === value.unit);
  const from = named[whole]?.value.next;
  if (from === undefined || !isListed(words.slice(from, value.first))) return null;
  let start = value.first;
  const floor = values[index - 1]?.next ?? 0;
  while (start > floor && words[start - 1] !== ',' && !isBoundary(words[start - 1])) start -= 1;
  const first = stripOpening(sentence, { first: start, next: value.first });
  if (tokens.slice(first, value.first).some(({ kind }) => kind === 'number')) return null;
  if (tokens[first]?.kind !== 'word') return null;
  const isVerb =
    lexicon.lengthAt('clause-openers', words, first) > 0 ||
    lexicon.lengthAt('measured-actions', words, first) > 0;
  if (isVerb && !isAfterPart(named.at(-1), value, whole, named.length)) return null;
  const isName =
    value.first <= first + LONGEST &&
    isNounPhrase(sentence, first, value.first, 1) &&
    first < value.first;
  return isName ? { first, next: value.first } : null;
}

/** `… trong đó kinh tế 12 mô hình, xây dựng gia đình 9 mô hình`: fields named by a verb go on with the list. */
function isAfterPart(last: Named | undefined, { unit }: Value, whole: number, count: number) {
  const isPart = last !== undefined && count > whole + 1 && last.value.unit === unit;
  return isPart && last.name?.next === last.value.first;
}

/** The words after the whole open a list of its parts. */
function isListed(words: readonly string[]): boolean {
  const opener = words.findLastIndex(
    (word, at) => word === 'gồm' || (word === 'trong' && words[at + 1] === 'đó'),
  );
  return opener >= 0 && !words.slice(opener).some((word) => word === ';' || word === '.');
}
