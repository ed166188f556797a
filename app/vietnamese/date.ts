import type { Span } from '../../shared/span.ts';
import { readDateShape, type DateShape } from './dateShape.ts';

type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/**
 * A date, period, clock or duration in the text, with the weekday, day part, clock and period
 * words next to it (`Chiều 13/3`, `cuối tháng 10/2020`, `nhiệm kỳ 2020 – 2025`).
 * `from` and `to` are the same point for a day, a month or a year; a `clock` or `duration` has
 * neither. The year is null when the words do not say it. `dayPart` can also come from words
 * outside the span: `Sáng nay (23/7)`.
 */
export interface DateMention extends DateShape, Span {
  dayPart: DayPart | null;
  /** `+07:00`; null when no zone is printed. */
  zone: string | null;
}

/**
 * A numeral at which a date can start, or the word before it that belongs to its shape; after a
 * dash only that of a year: `2/9/1945-2/9/2025`.
 */
const ANCHOR =
  /(?=\d|qu[ýí]|nửa|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?<![\p{L}\p{N}/.,:]|\p{L}-|(?<![/.-]\d{3})\p{N}-)(?:\d|qu[ýí] +(?=(?:i|v|[1-4]|đầu|cuối))|nửa +(?=đầu|cuối)|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) +(?=tháng +(?:đầu|cuối)))/gu;

/** Words that a day takes on its left: `chiều nay, thứ Sáu, ngày `, `18:23, `. */
const LEFT_OF_DAY =
  /(?<![\p{L}\d])(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm)(?: +(?:nay|qua|mai))?|(?:thứ +(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) *,?|(?:\d\d?(?::|h| giờ )\d\d(?: phút|'|:\d\d)?|\d\d? ?(?:h|giờ))(?: *,| +-)?|ngày|mùng|mồng|hôm) *$/u;

/** Words that the other kinds take on their left, for each kind. */
const LEFT: Record<DateShape['kind'], RegExp | null> = {
  day: LEFT_OF_DAY,
  month: /(?<!\p{L})(?:(?:đầu|giữa|cuối) +)?tháng +$/u,
  quarter: /(?<!\p{L})(?:đầu|giữa|cuối) +$/u,
  partOfYear: null,
  year: /(?<!\p{L})(?:(?:(?:đầu|giữa|cuối) +)?năm +|(?:dương|phật) lịch +)$/u,
  years:
    /(?<!\p{L})(?:(?:giai đoạn|thời kỳ|nhiệm +k[ỳì]|năm học(?: +mới)?,?|niên học|niên khóa|niên vụ)(?: +năm)?|(?:(?:đầu|giữa|cuối) +|\d{1,2} +)?năm) *:? +$/u,
  term: null,
  clock: null,
  duration: null,
};

/** `thứ ` before the number of a weekday or a rank */
const WEEKDAY = /(?<!\p{L})thứ +$/u;

/** `, 18:23 [GMT+7]`, `T18:23:05+07:00`, ` | 18:23:05` after a day */
const RIGHT_OF_DAY =
  /(?:t|(?: *[,|-])? *(?:lúc +)?)(?<hour>[01]?\d|2[0-3])(?::| ?h ?)(?<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)(?: ?(?<half>[ap]m|sa|ch)(?!\p{L}))?/uy;
const ZONE =
  / *[[(]?(?:gmt|utc) *(?<sign>[+-])(?<hours>\d\d?)(?::00)?[\])]?|\+(?<offset>\d\d):?00(?!\d)|z(?!\p{L})/uy;

/** The words before a span that are looked at. */
const LOOK_BACK = 48;

/**
 * Finds the dates of a part of the text: sorted by start, not overlapping. `key` is the text
 * folded by `foldSpelling`.
 * Source: annotation guide, section 2, DATE.
 */
export function findDates(key: string, span: Span): DateMention[] {
  const mentions: DateMention[] = [];
  const upToEnd = key.slice(0, span.end);
  ANCHOR.lastIndex = span.start;
  for (let match = ANCHOR.exec(upToEnd); match !== null; match = ANCHOR.exec(upToEnd)) {
    const last = mentions.at(-1);
    const floor = last === undefined ? span.start : hasClock(last) ? last.start : last.end;
    const shape = readDateShape(key, match.index, span.end);
    if (shape === null || isRank(before(key, match.index, floor))) continue;
    const mention = extend(key, match.index, shape, { start: floor, end: span.end });
    if (last !== undefined && mention.start < last.end) mentions.pop();
    mentions.push(mention);
    ANCHOR.lastIndex = mention.end;
  }
  return mentions;
}

/** A clock before a day belongs to it, and `8 giờ` is one then. */
function hasClock({ kind }: DateMention): boolean {
  return kind === 'clock' || kind === 'duration';
}

function before(key: string, at: number, floor: number): string {
  return key.slice(Math.max(floor, at - LOOK_BACK), at);
}

/** The number of a weekday or a rank; hardly any is, and the expression takes its time to tell. */
function isRank(words: string): boolean {
  return words.trimEnd().endsWith('thứ') && WEEKDAY.test(words);
}

/** `Sáng nay (` */
const OUTSIDE = /(?:nay|qua|mai) *,? *$|\( *$/;

function extend(key: string, at: number, shape: DateShape, within: Span): DateMention {
  const start = extendLeft(key, at, shape.kind, within.start);
  const { kind, end, from, to, time } = shape;
  const mention: DateMention = { kind, start, end, from, to, time, zone: null, dayPart: null };
  if (kind === 'years') return { ...mention, kind: yearsKind(key.slice(start, at)) };
  if (kind !== 'day') return mention;
  const said = key.slice(start, at);
  const outside = before(key, start, within.start);
  const words = OUTSIDE.test(outside) ? outside : said;
  mention.time = readClockBefore(said);
  mention.dayPart = readDayPart(words);
  return extendRight(key, mention, within.end);
}

function extendLeft(key: string, at: number, kind: DateShape['kind'], floor: number): number {
  const pattern = LEFT[kind];
  let start = at;
  for (let length = pattern === null ? 0 : 1; length > 0; start -= length) {
    length = pattern?.exec(before(key, start, floor))?.[0].length ?? 0;
    if (kind !== 'day' && length > 0) return start - length;
  }
  return start;
}

function extendRight(key: string, mention: DateMention, limit: number): DateMention {
  RIGHT_OF_DAY.lastIndex = mention.end;
  const clock = RIGHT_OF_DAY.exec(key);
  const extended = { ...mention };
  if (clock !== null && mention.end + clock[0].length <= limit) {
    const { hour = '', minute = '', half = '' } = clock.groups ?? {};
    extended.time = `${toHour24(hour, half)}:${minute}`;
    extended.end += clock[0].length;
  }
  ZONE.lastIndex = extended.end;
  const zone = extended.time === null ? null : ZONE.exec(key);
  if (zone !== null && extended.end + zone[0].length <= limit) {
    const { sign = '+', offset = '0', hours = offset } = zone.groups ?? {};
    extended.zone = `${sign}${hours.padStart(2, '0')}:00`;
    extended.end += zone[0].length;
  }
  return extended;
}

function yearsKind(lead: string): DateShape['kind'] {
  return /^nhiệm +k[ỳì]/.test(lead) ? 'term' : 'years';
}

/** `09` of `9:15 AM`, `21` of `9:15 PM` or `9:15 CH` */
function toHour24(hour: string, half: string): string {
  const isSecondHalf = half === 'pm' || half === 'ch';
  const shown = isSecondHalf && Number(hour) < 12 ? String(Number(hour) + 12) : hour;
  return shown.padStart(2, '0');
}

/** `8h30`, `7 giờ` */
const CLOCK = /(?<hour>\d\d?) ?(?::|h|giờ) ?(?<minute>\d\d)?/;

function readClockBefore(words: string): string | null {
  const { hour, minute = '00' } = CLOCK.exec(words)?.groups ?? {};
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}

const DAY_PARTS: Record<string, DayPart> = {
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
};

/** `sáng nay (`, `chiều thứ Sáu, ngày ` */
const DAY_PART =
  /(?<!\p{L})(?<part>sáng|trưa|chiều|tối|đêm)(?: +(?:nay|qua|mai|ngày))?[^\p{L}]*(?:(?:thứ +\p{L}+|chủ nhật|ngày|hôm)[^\p{L}]*)*$/u;

/** The last day part of the words: `sáng nay (` → morning. */
function readDayPart(words: string): DayPart | null {
  const part = DAY_PART.exec(words)?.groups?.['part'];
  return part === undefined ? null : (DAY_PARTS[part] ?? null);
}
