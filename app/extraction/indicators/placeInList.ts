import { endSubject } from './endSubject.ts';
import { isThingAt } from './isThingAt.ts';
import type { NameContext } from './nameContext.ts';
import { firstIndex } from './nounPhrase.ts';
import type { Range } from './phrase.ts';
import { isBoundary, isCapital } from './sentence.ts';

const UNIT = /^(?:xã|phường|huyện|tỉnh|quận|thôn|bản|ấp|thị|thành|trấn|phố|tp)$/;

/** What opens a list of places. */
const OPENER = /^(?::|là|như|gồm)$/;

/**
 * What is measured in a list of places, which name where, not what: the thing before the opener in
 * `xã có tỷ lệ hộ nghèo cao: Tân Lập 32%, Hòa An 28%`. Null where the subject is no place or nothing
 * before it opens a list.
 */
export function thingOfPlaces({ sentence, lexicon }: NameContext, subject: Range): Range | null {
  const { words } = sentence;
  if (!isNamedPlace(words, subject, (at) => isCapital(sentence, at))) return null;
  let opener = words.findLastIndex((word, at) => at < subject.first && OPENER.test(word));
  if (opener < 0) return null;
  if (OPENER.test(words[opener - 1] ?? '')) opener -= 1;
  const first = words.findLastIndex((word, at) => at < opener && isBoundary(word)) + 1;
  const thing = firstIndex(first, opener, (at) => isThingAt(words, at, opener, lexicon));
  const name = thing === null ? null : endSubject(sentence, thing, opener, lexicon);
  const measured = name === null ? null : withoutExtent(words, name);
  return measured === null || isBareRatio(words, measured) ? null : measured;
}

/** Two words or more, each with a capital or the word of an administrative unit. */
function isNamedPlace(
  words: readonly string[],
  { first, next }: Range,
  isNamed: (at: number) => boolean,
): boolean {
  if (next < first + 2 || !isNamed(next - 1) || !isNamed(next - 2)) return false;
  return firstIndex(first, next, (at) => !isNamed(at) && !UNIT.test(words[at] ?? '')) === null;
}

/** `đạt tỷ lệ cao như Tân Lập 32%`: a ratio of nothing that is named there. */
function isBareRatio(words: readonly string[], { first, next }: Range): boolean {
  return /^t[ỷỉ] lệ$/.test(words.slice(first, next).join(' '));
}

/** Without `cao`, `thấp nhất` or `của các xã` at the end. */
function withoutExtent(words: readonly string[], { first, next }: Range): Range {
  let end = next;
  while (end > first + 1 && EXTENT.test(words[end - 1] ?? '')) end -= 1;
  const of = words.lastIndexOf('các', end - 1) - 1;
  return of > first && /^(?:của|tại|ở)$/.test(words[of] ?? '')
    ? { first, next: of }
    : { first, next: end };
}

const EXTENT = /^(?:cao|thấp|lớn|nhiều|ít|nhỏ|khá|nhất|hơn|nhanh|chậm)$/;
