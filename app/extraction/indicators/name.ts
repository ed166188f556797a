import { isComparisonAt } from './base.ts';
import type { Lexicon } from './lexicon.ts';
import { findJoiningCommas, phraseEnd, type Range } from './phrase.ts';
import { dateAt, isBoundary, type Sentence } from './sentence.ts';
import { findSubject } from './subject.ts';
import { isFunctionWord, type Value } from './value.ts';

export interface Named {
  value: Value;
  name: Range | null;
  /** The name is that of an earlier value, which this one qualifies. */
  isInherited: boolean;
  /** A noun follows the percentage: `100% xã`. */
  isOfWhole: boolean;
}

/** What each value of a sentence measures. Source: annotation guide, section 3, `name`. */
export function nameValues(
  sentence: Sentence,
  values: readonly Value[],
  lexicon: Lexicon,
): Named[] {
  const joining = findJoiningCommas(sentence, lexicon);
  const context = { sentence, values, lexicon, joining };
  const named: Named[] = [];
  for (const [index, value] of values.entries()) {
    const limit = values[index + 1]?.lead.start ?? sentence.words.length;
    const object = findObject(sentence, value, limit, joining, lexicon);
    const isBare = object?.next === value.quantity.next;
    const hasSubject = value.quantity.measure !== 'count' || isBare;
    const subject = hasSubject ? findSubject(context, index) : null;
    const own = ownName(value, subject, object, isBare && isThing(sentence, subject, lexicon));
    const isOfWhole = value.quantity.measure === 'points' && object !== null;
    const last = named.at(-1);
    const isBareChange = value.lead.act === 'change' && isBare;
    if ((own !== null && !(isBareChange && last)) || last === undefined) {
      named.push({ value, name: own, isInherited: false, isOfWhole });
    } else {
      const name = isQualifying(sentence, last.value, value) ? last.name : own;
      named.push({ value, name, isInherited: true, isOfWhole });
    }
  }
  return named;
}

/** `Tổng đàn lợn có 500 con` is named by its subject, `có 500 con lợn` by what is counted. */
function ownName(
  { quantity, lead }: Value,
  subject: Range | null,
  object: Range | null,
  isSubjectThing: boolean,
): Range | null {
  if (quantity.measure === 'count') return isSubjectThing ? subject : object;
  if (quantity.measure === 'bare') return object ?? subject;
  return lead.act === null ? (object ?? subject) : (subject ?? object);
}

function isThing({ words }: Sentence, subject: Range | null, lexicon: Lexicon): boolean {
  return subject !== null && lexicon.lengthAt('measured-things', words, subject.first) > 0;
}

/** No new clause starts between the two values. */
function isQualifying({ words }: Sentence, { next }: Value, { first }: Value): boolean {
  return !words.slice(next, first).some((word) => word === '.' || word === ':');
}

/** The counted noun, or what stands after a measure or a percentage, with what belongs to it. */
function findObject(
  sentence: Sentence,
  { quantity, isRank }: Value,
  limit: number,
  joining: ReadonlySet<number>,
  lexicon: Lexicon,
): Range | null {
  const { words, tokens } = sentence;
  if (isRank || quantity.measure === 'times') return null;
  const isCount = quantity.measure === 'count';
  const first = isCount ? quantity.unit : quantity.next;
  if (first >= limit || isBoundary(words[first])) return null;
  if (!isCount) {
    if (tokens[first]?.kind !== 'word' || dateAt(sentence, first) !== null) return null;
    if (isFunctionWord(words[first] ?? '') || isComparisonAt(words, first)) return null;
    const isNoun = lexicon.lengthAt('counted-nouns', words, first) > 0;
    const isAction = !isNoun && lexicon.lengthAt('measured-actions', words, first) > 0;
    const isThing = lexicon.lengthAt('measured-things', words, first) > 0;
    if (isAction || (quantity.measure === 'money' && !isThing)) return null;
  }
  const next = phraseEnd(sentence, first, limit, joining, lexicon);
  return { first, next: Math.max(next, isCount ? quantity.next : next) };
}
