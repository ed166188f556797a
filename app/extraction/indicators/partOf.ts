import type { Named } from './name.ts';
import { isNounPhrase } from './nounPhrase.ts';
import { stripOpening } from './opening.ts';
import type { Range } from './phrase.ts';
import { isBoundary, isCapital, type Sentence } from './sentence.ts';
import type { NameContext } from './nameContext.ts';
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
  const next = value === undefined ? null : nameEnd(sentence, value);
  if (value === undefined || next === null) return null;
  const whole = named.findIndex(({ value: { unit } }) => unit !== null && unit === value.unit);
  const from = named[whole]?.value.next;
  if (from === undefined || !isListed(words.slice(from, value.first))) return null;
  let start = next;
  const floor = values[index - 1]?.next ?? 0;
  while (start > floor && words[start - 1] !== ',' && !isBoundary(words[start - 1])) start -= 1;
  const first = stripOpening(sentence, { first: start, next });
  if (tokens.slice(first, next).some(({ kind }) => kind === 'number')) return null;
  if (tokens[first]?.kind !== 'word' || words[next - 1] === 'và') return null;
  const isVerb =
    !isLevel(words, first) &&
    (lexicon.lengthAt('clause-openers', words, first) > 0 ||
      lexicon.lengthAt('measured-actions', words, first) > 0);
  const isNext = first === start && words[start - 1] === ',';
  if (isVerb && !(isNext && isAfterPart(named.at(-1), value, whole, named.length))) return null;
  const isName = next <= first + LONGEST && isNounPhrase(sentence, first, next, 1) && first < next;
  return isName ? { first, next } : null;
}

/** The end of the words before a value: `cướp 2 vụ`, `cấp tỉnh có 12 hộ`; null where others lead to it. */
function nameEnd(sentence: Sentence, { lead, first }: Value): number | null {
  if (lead.start === first) return first;
  const isHad = lead.start === first - 1 && sentence.words[lead.start] === 'có';
  return isHad && !isCapital(sentence, first - 2) ? lead.start : null;
}

/** The `cấp` of `cấp tỉnh 12 hộ` is no verb. */
function isLevel(words: readonly string[], at: number): boolean {
  return words[at] === 'cấp' && /^(?:trung|tỉnh|huyện|xã|cơ)$/.test(words[at + 1] ?? '');
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
  return opener >= 0 && !words.slice(opener).includes('.');
}
