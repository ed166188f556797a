import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import type { DateMention } from '../vietnamese/date.ts';
import type { PreparedArticle } from './prepareArticle.ts';

const DAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const DAY = '(?:thứ +(?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ +nhật)';
// `thứ ba,  07/06/2022`; not `kỳ họp thứ ba, ngày 07/06/2022`
const BEFORE = new RegExp(`${DAY}(?= *,? *\\(?(?:ngày *)?\\d)`, 'u');
// `ngày 07/06/2022 (thứ ba)`
const AFTER = new RegExp(`^ *\\( *${DAY} *\\)`, 'u');
/** What an ordinal such as `kỳ họp thứ ba` cannot have before it. */
const OPENING =
  /(?:^|[\n,;:([\-–"|]|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|nay|qua|mai|trong)) *$/u;

/** In `thứ nhất, …; thứ hai, 31/10/2023` the second is no Monday; so far back it is looked for. */
const ENUMERATION = 400;
const FIRST = /(?<!\p{L})thứ nhất(?!\p{L})/u;

/** Weekdays that their dates do not have. */
export function checkWeekdays({ analysed, fields, toSource }: PreparedArticle): Finding[] {
  const eventDay = fields.find(({ field }) => field === 'eventDate')?.value?.slice(0, 10) ?? null;
  return analysed.dates.flatMap((mention) => {
    const date = dateOf(mention, eventDay);
    const weekday = findWeekday(analysed.key, analysed.text, mention);
    if (date === null || weekday === null) return [];
    const actual = weekdayOf(date);
    if (actual === null || actual === weekday.day) return [];
    const start = toSource(Math.min(mention.start, weekday.start));
    const span = { start, end: toSource(Math.max(mention.end, weekday.end)) };
    const isYearStated = mention.to.year !== null;
    const data = { date, printed: weekday.day, actual, isYearStated };
    return { check: 'weekday', severity: isYearStated ? 'warning' : 'note', spans: [span], data };
  });
}

/** One whole day; its year is that of the event's date when the words do not say it. */
function dateOf({ kind, from, to }: DateMention, eventDay: string | null): string | null {
  if (kind !== 'day' || from.day !== to.day || from.month === null || from.day === null)
    return null;
  const monthDay = `-${two(from.month)}-${two(from.day)}`;
  if (to.year !== null) return `${String(to.year)}${monthDay}`;
  return eventDay?.endsWith(monthDay) === true && eventDay.length === 10 ? eventDay : null;
}

const two = (part: number) => String(part).padStart(2, '0');

/** Monday is 1, Sunday 7; null for a day that the calendar lacks. */
function weekdayOf(iso: string): number | null {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return null;
  return date.getUTCDay() || 7;
}

/** The weekday next to a date, 1 to 7 from Monday. */
function findWeekday(
  key: string,
  text: string,
  mention: DateMention,
): (Span & { day: number }) | null {
  const after = AFTER.exec(key.slice(mention.end, mention.end + 24));
  if (after !== null) {
    return { start: mention.start, end: mention.end + after[0].length, day: dayOf(after) };
  }
  const from = Math.max(0, mention.start - 12);
  const before = BEFORE.exec(key.slice(from, mention.end));
  if (before === null) return null;
  const start = from + before.index;
  if (FIRST.test(key.slice(Math.max(0, start - ENUMERATION), start))) return null;
  // The line break counts: the key has made it a space.
  if (!OPENING.test(text.slice(Math.max(0, start - 12), start).toLowerCase())) return null;
  return { start, end: mention.end, day: dayOf(before) };
}

function dayOf({ groups }: RegExpExecArray): number {
  const word = groups?.['day'];
  if (word === undefined) return 7;
  return /^\d/.test(word) ? Number(word) - 1 : DAYS.indexOf(word) + 1;
}
