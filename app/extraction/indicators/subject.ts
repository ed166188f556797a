import type { Quantity } from '../../vietnamese/quantity.ts';
import { afterAgent, isActionAt, isDisbursed, isFinding, REQUEST, verbOfName } from './action.ts';
import { isComparisonAt } from './base.ts';
import { isAgent, isCountedFirst, isGraded, isReached } from './countedFirst.ts';
import { isAside } from './isAside.ts';
import {
  isEvent,
  isGrown,
  isHarm,
  isModifier,
  isOn,
  isRoughCount,
  isSector,
  isVessel,
  withoutTense,
} from './doneTo.ts';
import { afterNominal, endSubject, verbEnd } from './endSubject.ts';
import { isThingAt } from './isThingAt.ts';
import type { Lexicon } from './lexicon.ts';
import { joinPieces } from './joinPieces.ts';
import type { NameContext } from './nameContext.ts';
import { splitAtCommas, type Range } from './phrase.ts';
import { eachIn, eachOf, firstIndex, givenTo, isNounPhrase } from './nounPhrase.ts';
import { thingOfPlaces } from './placeInList.ts';
import { stripOpening } from './opening.ts';
import { causeIn, isSum, RESTART, restart } from './restart.ts';
import { isBoundary, isCapital, type Sentence } from './sentence.ts';
import { sizeBefore } from './sizeBefore.ts';
import { trimSubject } from './trimSubject.ts';
import { isFunctionWord, type Value } from './value.ts';

/**
 * What a value's words to the left say that it measures: `silent` when they say nothing, so that
 * an earlier value's name can hold; `other` when they speak of something else.
 */
export function findSubject(context: NameContext, index: number): Range | 'silent' | 'other' {
  const { sentence, values, joining } = context;
  const { words } = sentence;
  const value = values[index];
  if (value === undefined) return 'silent';
  const previous = values[index - 1];
  const floor = previous?.next ?? 0;
  const start = clauseStart(sentence, value.lead.start, floor);
  const first = start === floor + 1 && sentence.words[floor] === ')' ? floor : start;
  const pieces = splitAtCommas(sentence, { first, next: value.lead.start }, joining);
  if (stripOpening(sentence, { first, next: value.lead.start }) >= value.lead.start) {
    const headed = subjectBeforeColon(context, first, floor, value);
    if (headed !== null) return headed;
  }
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || isAside(sentence, piece, at === pieces.length - 1)) continue;
    if (value.isRank && at > 0 && isPlace(sentence, piece)) continue;
    if (at === 0 && previous !== undefined && first === floor)
      return (pieces.length === 1 ? subjectAfter(context, piece) : null) ?? 'silent';
    if (previous !== undefined && IN_PLACE.test(words[piece.first] ?? '')) return 'silent';
    const before = pieces[at - 1];
    const isSecond = at === 1 && previous !== undefined && first === floor;
    const subject = subjectIn(context, piece, value);
    const joined = before && !isSecond ? joinPieces(context, pieces, at) : null;
    const found = joined ?? subject;
    if (found !== null) return found;
    const opened = stripOpening(sentence, piece);
    if (opened < piece.next && !isAgent(sentence.words, opened)) return 'other';
  }
  return 'silent';
}

/** `Chuyển đổi số, xã Tân Lập đứng thứ 8`: who is ranked, not by what. */
function isPlace(sentence: Sentence, { first, next }: Range): boolean {
  for (let at = first + 1; at < next; at += 1) if (!isCapital(sentence, at)) return false;
  return true;
}

/** `so với kế hoạch tỉnh giao (80 tỷ đồng)`: the plan's own figure. */
function isPlanBefore(words: readonly string[], { first }: Range): boolean {
  return words[first] === 'so' && words[first + 1] === 'với' && isComparisonAt(words, first + 2);
}

/** After `tăng`, `giảm`, and after `cao hơn` in `cao hơn bình quân chung (28%)`. */
function afterVerb(words: readonly string[], at: number): number {
  if (/^(?:tăng|giảm|nâng)$/.test(words[at] ?? '')) return at + 1;
  return words[at + 1] === 'hơn' && /^(?:cao|thấp)$/.test(words[at] ?? '') ? at + 2 : at;
}

/** `Tân Hòa: Gần 2 tỷ đồng ủng hộ người nghèo`: whose news it is. */
function isHost(sentence: Sentence, piece: Range): boolean {
  return (
    isCapital(sentence, piece.first) && piece.next > piece.first + 1 && isPlace(sentence, piece)
  );
}

/** `ở đô thị đạt 95%, ở nông thôn đạt 71%`: the same elsewhere. */
const IN_PLACE = /^(?:ở|tại)$/;

/** `Thu ngân sách: 12,6 tỷ đồng`, `cao nhất là lệ phí (92%)`: the item that a mark parts from its value. */
function subjectBeforeColon(
  context: NameContext,
  first: number,
  floor: number,
  value: Value,
): Range | null {
  const { sentence, joining, lexicon } = context;
  const { quantity } = value;
  const isBracket = sentence.words[first - 1] === '(';
  if (sentence.words[first - 1] !== ':' && !isBracket) return null;
  const start = clauseStart(sentence, first - 1, floor);
  if (isBracket && floor > 0 && start === floor && isComparisonAt(sentence.words, floor))
    return null;
  const piece = splitAtCommas(sentence, { first: start, next: first - 1 }, joining).at(-1);
  if (piece === undefined) return null;
  if (isBracket && isPlanBefore(sentence.words, piece))
    return { first: piece.first + 2, next: piece.next };
  const isPercent = isBracket && quantity.measure === 'points';
  const opened = isPercent ? restart(sentence, piece, lexicon) : stripOpening(sentence, piece);
  const at = afterVerb(sentence.words, opened);
  const isItem = isThingAt(sentence.words, at, piece.next, lexicon);
  if (isBracket && !isItem) return thingOfPlaces(context, { first: at, next: piece.next });
  if (!isItem && isHost(sentence, { first: at, next: piece.next })) return null;
  const isOfCounted =
    quantity.measure === 'points' && lexicon.lengthAt('counted-nouns', sentence.words, at) > 0;
  if (!isItem && !isOfCounted && !isNounPhrase(sentence, at, piece.next)) return null;
  return endSubject(sentence, at, piece.next, lexicon);
}

/** The start of the clause: after the last boundary, not counting brackets that are closed again. */
export function clauseStart({ words }: Sentence, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at -= 1) {
    if (words[at] === ')') {
      const open = words.lastIndexOf('(', at);
      if (open >= floor) {
        at = open;
        continue;
      }
    }
    if (isBoundary(words[at]) && !(words[at] === '.' && words[at - 1] === 'tp')) return at + 1;
  }
  return floor;
}

/**
 * The subject after the words that still belong to the value before: `… và thu nội địa đạt …`;
 * `other` for a new verb: `… và huy động 5 tỷ đồng`.
 */
function subjectAfter({ sentence, lexicon }: NameContext, piece: Range): Range | 'other' | null {
  const { words } = sentence;
  if (isSum(words, piece.first - 1, piece.next)) return { first: piece.next - 2, next: piece.next };
  const size = sizeBefore(words, piece.first - 1, piece.next, lexicon);
  if (size !== null) return { first: size, next: piece.next };
  let found: number | null = null;
  for (let at = piece.first + 1; at < piece.next; at += 1) {
    const before = words[at - 1] ?? '';
    const isArea = before === 'trên' && words[at] === 'diện';
    const isOpened = /^(?:và|đạt|do)$/.test(before) || isArea || RESTART.has(before);
    if (isOpened && lexicon.lengthAt('measured-things', words, at) > 0) found = at;
  }
  if (found !== null && !isComparison(words, piece.first, found))
    return endSubject(sentence, found, piece.next, lexicon);
  const and = words
    .slice(piece.first, piece.next)
    .findLastIndex((word) => /^(?:và|do)$/.test(word));
  if (and < 0) return null;
  const first = stripOpening(sentence, { first: piece.first + and + 1, next: piece.next });
  if (lexicon.lengthAt('measured-actions', words, first) > 0) return 'other';
  if (isComparisonAt(words, first) || !isNounPhrase(sentence, first, piece.next)) return null;
  return endSubject(sentence, first, piece.next, lexicon);
}

/** The thing is what the value before is compared with: `so với tổng số`. */
function isComparison(words: readonly string[], first: number, at: number): boolean {
  return words[at - 1] === 'với' && words[at - 2] === 'so' && at - 2 >= first;
}

function subjectIn(context: NameContext, piece: Range, value: Value): Range | null {
  const { sentence, lexicon } = context;
  const { words } = sentence;
  const { next } = piece;
  const cause = value.lead.act === 'share' ? causeIn(words, piece) : null;
  if (cause !== null) return trimSubject(sentence, { first: cause, next });
  const from = restart(sentence, piece, lexicon);
  const ofPlace = thingOfPlaces(context, { first: stripOpening(sentence, piece), next });
  if (ofPlace !== null) return ofPlace;
  const first = afterAgent(sentence, from, next, value.quantity, lexicon);
  if (first >= next) return null;
  if (words[first] === 'mỗi' && value.quantity.measure === 'money')
    return eachOf(sentence, first + 1, next, lexicon);
  const each = value.quantity.measure === 'money' ? eachIn(words, first, next, lexicon) : null;
  const one = each === null ? null : eachOf(sentence, each + 1, next, lexicon);
  if (one !== null) return one;
  const given = value.quantity.measure === 'money' ? givenTo(sentence, first, next) : null;
  if (given !== null) return given;
  const thing = firstIndex(first, next, (at) => isThingAt(words, at, next, lexicon));
  const action = firstIndex(first, next, (at) => isActionAt(sentence, at, first, lexicon));
  return thing === null
    ? subjectWithoutThing(context, { first, next }, action, value)
    : subjectWithThing(context, { first, next }, action, thing, value);
}

function subjectWithThing(
  { sentence, lexicon }: NameContext,
  { first, next }: Range,
  action: number | null,
  thing: number,
  { quantity, lead }: Value,
): Range | null {
  const { words } = sentence;
  if (lead.act === 'share' && isReached(words, first, thing, lexicon))
    return trimSubject(sentence, { first, next });
  if (thing > first && isToldByClause(sentence, first, quantity.unit - 1))
    return endSubject(sentence, first, next, lexicon);
  if (isDisbursed(sentence, first, thing, lexicon))
    return endSubject(sentence, first, thing, lexicon);
  if (isOn(sentence, first, thing) || isHarm(sentence, first, thing, quantity))
    return endSubject(sentence, first, next, lexicon);
  if (isVessel(words, first, thing)) return endSubject(sentence, first, next, lexicon);
  const isVerb = words[thing] === 'giải';
  const isSecond = !isVerb && thing > first && words[thing - 1] === 'và';
  const isAsked = REQUEST.test(words.slice(first, thing).join(' '));
  const verb = isAsked || isVerb ? null : verbOfName(words, action, thing, lexicon);
  const start = Math.min(verb ?? Infinity, isSecond ? first : thing);
  return endSubject(sentence, start, next, lexicon);
}

/** After `giảm`, `tăng` and `kéo giảm`. */
function afterChange(words: readonly string[], first: number): number {
  const verb = words[first] === 'kéo' ? first + 1 : first;
  return /^(?:giảm|tăng)$/.test(words[verb] ?? '') ? verb + 1 : first;
}

function subjectWithoutThing(
  { sentence, lexicon }: NameContext,
  { first, next }: Range,
  action: number | null,
  { lead, quantity, first: number }: Value,
): Range | null {
  const { words } = sentence;
  if (action === null && isAgent(words, first)) return null;
  const changed = afterChange(words, first);
  if (changed > first && action === null && isNounPhrase(sentence, changed, next, 1))
    return { first: changed, next };
  if (lead.act === null && isGraded(sentence, first, next, quantity, lexicon))
    return { first, next };
  const nominal = afterNominal(words, first);
  if (nominal > first)
    return endSubject(sentence, nominal, verbEnd(words, nominal, next, lexicon), lexicon);
  const isPoints = quantity.measure === 'points';
  if (isPoints && SECTOR.test(words.slice(first, first + 2).join(' ')))
    return endSubject(sentence, first, next, lexicon);
  const noun =
    action === null ? first : action + lexicon.lengthAt('measured-actions', words, action);
  if (quantity.measure === 'money' && isRoughCount(words, noun)) return null;
  if (lead.act === null && action !== null && noun >= next) {
    const done = withoutTense(words, action);
    if (isGrown(sentence, first, done) || isEvent(words, first, done)) return { first, next: done };
    if (quantity.measure === 'measure' && isSector(words, action, noun, lexicon))
      return { first: action, next: noun };
  }
  if (lead.act === null && !isNamed(sentence, { first, next }, action, noun, quantity, lexicon))
    return null;
  const isKind = lead.act === 'change' && noun >= next && isModifier(sentence, first, action);
  if (isPoints && (isKind || isCountedFirst(words, first, action, lexicon)))
    return endSubject(sentence, first, next, lexicon);
  const verb = verbOfName(words, action, null, lexicon);
  const isWorth =
    verb !== null && verb === action && words.slice(lead.start, number).includes('trị');
  const start = isWorth ? noun : (verb ?? first);
  return endSubject(sentence, words[start] === 'các' ? start + 1 : start, next, lexicon);
}

/** The words from the noun on can name a value without a verb of its own. */
function isNamed(
  sentence: Sentence,
  { first, next }: Range,
  action: number | null,
  noun: number,
  { measure }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (isFinding(sentence.words, action) && !isFunctionWord(sentence.words[noun] ?? '')) return true;
  const again = firstIndex(noun, next, (at) => isActionAt(sentence, at, first, lexicon));
  const isAlone = measure !== 'money' || action !== null;
  return again === null && isNounPhrase(sentence, noun, next, isAlone ? 1 : 2);
}

/** `ngành sản xuất và phân phối điện`, `công nghiệp chế biến`: no verbs in the name of a branch. */
const SECTOR = /^(?:ngành|nhóm|(?:công|nông|lâm) nghiệp|dịch vụ|thương mại)(?: |$)/;

/** `chuyển sang hộ cận nghèo là 83 hộ`: what befell them, not who. */
function isToldByClause({ words }: Sentence, first: number, number: number): boolean {
  return words[number - 1] === 'là' && BEFELL.test(words.slice(first, first + 2).join(' '));
}

/** Verbs of what befalls those who are counted. */
export const BEFELL = /^(?:thoát|rơi|chuyển (?:sang|thành|lên)|tái)(?: |$)/;
