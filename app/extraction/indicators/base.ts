import { isBoundary, type Sentence, type SentenceDate } from './sentence.ts';
import { isJoined, isSaidAgain, type Value } from './value.ts';
import { mapPacked } from '../../text/mapPacked.ts';

/**
 * What a value is compared with; `previous` is the year before that of its own period, `other` a
 * time that has no name of its own: `nhiệm kỳ trước`.
 */
export type Base = 'plan' | 'same_period' | 'previous' | 'other' | `year:${number}`;

const PLAN =
  /^(?:kế hoạch|dự toán|chỉ tiêu|kh|nq|nghị quyết|mục tiêu|phương án|định mức|kịch bản)(?: |$)/;
/** `đạt 61% nguồn vốn tỉnh giao`, `bằng 80% vốn được giao`: the share of a plan that was given. */
const FUNDS = /^(?:nguồn )?vốn(?: \p{L}+){1,5} giao(?: |$)/u;
const FUNDS_LENGTH = 8;

/** True where the words say a plan or a base period: `kế hoạch tỉnh giao`, `cùng kỳ`. */
export function isComparisonAt(words: readonly string[], index: number): boolean {
  const part = words.slice(index, index + 3).join(' ');
  if (PLAN.test(part) || /^(?:so|ck|cùng (?:kỳ|kì))(?: |$)/.test(part)) return true;
  const isFunds = words[index] === 'vốn' || words[index] === 'nguồn';
  return isFunds && FUNDS.test(words.slice(index, index + FUNDS_LENGTH).join(' '));
}

/** `so với HĐND huyện giao` */
const GIVEN = /^(?:(?:hđnd|ubnd|trung ương|tỉnh|huyện|thành phố|trên|cấp) ){1,3}giao(?: |$)/;
/** `so với nửa nhiệm kỳ trước`, `so với đầu năm` */
const OTHER_TIME =
  /^(?:(?:nửa|cuối|đầu|giữa|cả|các|những) )?(?:nhiệm kỳ|giai đoạn|năm|tháng|quý|vụ|đợt|khi|trước|thời (?:điểm|kỳ|gian)|lần trước|kỳ trước)(?: |$)/;
/** How many tokens after a value are read for what it is compared with. */
const REACH = 14;

/**
 * What each value of a sentence is compared with: by the words after it, else by those of its
 * clause before it. A comparison before a change holds for the changes that follow it at once:
 * `so với cùng kỳ giảm 5 vụ, giảm 2 người`. Null when unsaid.
 */
export function readBases(sentence: Sentence, values: readonly Value[]): (Base | null)[] {
  let leading: Base | null = null;
  const bases = mapPacked(values, (value, index) => {
    const previous = values[index - 1];
    const from = value.next + (isBracketed(sentence.words, value) ? 1 : 0);
    const end = Math.min(tailEnd(sentence, from, values[index + 1]), from + REACH);
    const after = ofWhole(value, baseIn(sentence, from, end, true, value));
    if (after !== null || value.lead.isPlan) {
      leading = null;
      return after ?? 'plan';
    }
    const start = clauseStart(sentence, value, previous);
    if (isOfBase(sentence.words, start, value) || isThen(sentence.words, start)) return null;
    const before = baseIn(sentence, start, value.first, false, value);
    const isCompared = value.lead.act === 'change' || value.lead.act === 'times';
    const carried = isCompared ? leading : null;
    leading = before ?? carried;
    return leading;
  });
  for (let index = values.length - 2; index >= 0; index -= 1) {
    const [value, next] = [values[index], values[index + 1]];
    const isShared =
      value !== undefined &&
      next &&
      (isJoined(sentence.words, next, value) ||
        isChangeAgain(sentence.words, value, next) ||
        isChangeBeside(sentence.words, value, next));
    if (isShared) bases[index] ??= bases[index + 1] ?? null;
  }
  return bases;
}

/** `chiếm 2% kế hoạch thu`: the plan is the whole, not what the share is compared with. */
function ofWhole({ lead }: Value, base: Base | null): Base | null {
  return lead.act === 'share' && base === 'plan' ? null : base;
}

/** `tăng 40 vụ (16%) so với cùng kỳ`: the same change as a percentage. */
function isChangeAgain(words: readonly string[], value: Value, again: Value): boolean {
  if (value.lead.act !== 'change' || !isSaidAgain(words, again, value)) return false;
  return words[value.next] === ',' || isBracketed(words, again);
}

/** `giảm 5 vụ, tăng 7 bị can so với cùng kỳ`: counts whose changes are compared together. */
function isChangeBeside(words: readonly string[], value: Value, next: Value): boolean {
  const isChangeInCount = ({ lead, quantity }: Value) =>
    lead.act === 'change' && quantity.measure === 'count';
  if (!isChangeInCount(value) || !isChangeInCount(next)) return false;
  return /^(?:\p{L}+ ){0,3}(?:,|và)$/u.test(words.slice(value.next, next.lead.start).join(' '));
}

/** `(so năm 2017 là 6,47%)`: what it was then. */
function isOfBase(words: readonly string[], start: number, { first }: Value): boolean {
  return words[start] === 'so' && words[first - 1] === 'là' && words[start - 1] === '(';
}

/** `(cùng kỳ năm trước tăng 7%)`: when it was, not what it is compared with. */
function isThen(words: readonly string[], start: number): boolean {
  return (
    words[start - 1] === '(' && words[start] === 'cùng' && /^k[ỳì]$/.test(words[start + 1] ?? '')
  );
}

/** `tăng 40 vụ (16%) so với cùng kỳ`: the comparison after the bracket holds for what is in it. */
function isBracketed(words: readonly string[], { lead, next }: Value): boolean {
  return words[lead.start - 1] === '(' && words[next] === ')' && words[next + 1] === 'so';
}

/** The index of the clause's end from a value's end on: a boundary, a comma, or the next value. */
function tailEnd(sentence: Sentence, from: number, next: Value | undefined): number {
  const limit = Math.min(next?.first ?? Infinity, sentence.words.length);
  let at = from;
  while (at < limit && !isBoundary(sentence.words[at]) && sentence.words[at] !== ',') at += 1;
  return at;
}

/**
 * Where a value's clause starts: at the sentence's start, so that a comparison that opens it counts;
 * after another value, at the last comma between them, else at the value's own lead.
 */
function clauseStart({ words }: Sentence, value: Value, previous: Value | undefined): number {
  const floor = previous?.next ?? 0;
  for (let at = value.lead.start - 1; at >= floor; at -= 1) {
    if (isBoundary(words[at])) return at + 1;
    if (previous !== undefined && words[at] === ',')
      return comparedBefore(words, at, floor) ?? at + 1;
  }
  return previous === undefined ? 0 : value.lead.start;
}

/**
 * The start of `so với cùng kỳ,` right before the comma, also in a bracket: `(so với năm 2020, …`,
 * and with the plan's own figure: `so với kế hoạch (80 tỷ đồng), …`.
 */
function comparedBefore(words: readonly string[], comma: number, floor: number): number | null {
  const isBracketed = words[comma - 1] === ')';
  const own = words[floor] === ')' ? floor + 1 : floor;
  const limit = isBracketed ? 0 : own + 1;
  let start = isBracketed ? words.lastIndexOf('(', comma) : comma;
  while (start > limit && words[start - 1] !== ',' && !isBoundary(words[start - 1])) start -= 1;
  return start >= limit && words[start] === 'so' ? start : null;
}

function baseIn(
  sentence: Sentence,
  from: number,
  to: number,
  isAfter: boolean,
  { quantity, first, lead }: Value,
): Base | null {
  if (from >= to) return null;
  const { words } = sentence;
  const part = words.slice(from, to).join(' ');
  const compared = /(?:^| )so(?: với)? (?<rest>.*)$/.exec(part)?.groups?.['rest'];
  if (isAfter && lead.act === 'change' && OF_THEN.test(part)) return null;
  const opening = part.replace(/^(?:trở lên |trở xuống )?(?:tổng |mức |của |các |số )?/, '');
  if (isAfter && (PLAN.test(opening) || FUNDS.test(opening))) return 'plan';
  if (compared !== undefined && (PLAN.test(compared) || GIVEN.test(compared))) return 'plan';
  if (/(?:^| )(?:cùng (?:kỳ|kì)|so(?: với)? ck)(?: |$)/.test(part)) return 'same_period';
  if (compared !== undefined && /^năm (?:trước|ngoái)/.test(compared)) return 'previous';
  const isFrom = words[first - 1] === 'từ' || lead.act === 'turn';
  const isDirect =
    isAfter && !isFrom && quantity.measure !== 'money' && quantity.measure !== 'count';
  const date = sentence.dates.find((known) => {
    if (known.first < from || known.next > to) return false;
    return isBaseDate(sentence, known.first) || (isDirect && known.first === from);
  });
  const year = date === undefined ? null : yearEndedBy(date);
  if (year !== null) return `year:${year}`;
  return compared !== undefined && OTHER_TIME.test(compared) ? 'other' : null;
}

/** `thấp hơn mức tăng 6% của cùng kỳ`: the change was then. */
const OF_THEN = /^của cùng (?:kỳ|kì)(?: |$)/;

/** The year itself, or that whose last day is named: `so với 31/12/2021`. */
function yearEndedBy({ mention: { kind, from } }: SentenceDate): number | null {
  const isLastDay = kind === 'day' && from.day === 31 && from.month === 12;
  return kind === 'year' || isLastDay ? from.year : null;
}

/** True for the date of a comparison: `so với năm 2019`, `cùng kỳ năm 2020`. */
export function isBaseDate({ words }: Sentence, first: number): boolean {
  const before = words.slice(Math.max(0, first - 7), first).join(' ');
  return /(?:^| )(?:so(?: với)?(?: \p{L}+){0,4}|cùng (?:kỳ|kì)(?: của)?)$/u.test(before);
}

/** True for a date right after a multiple: `gấp 1,41 lần năm 2020`. */
export function isDirectBase({ first }: SentenceDate, values: readonly Value[]): boolean {
  return values.some(({ next, quantity }) => quantity.measure === 'times' && next === first);
}
