import type { DateMention } from './date.ts';
import type { DatePoint } from './dateShape.ts';

export interface DateContext {
  /** The year of the dates that do not say theirs; null when nothing gives it. */
  year: number | null;
}

const two = (part: number): string => String(part).padStart(2, '0');

function toIso({ year, month, day }: DatePoint, context: DateContext): string | null {
  const known = year ?? context.year;
  if (known === null) return null;
  if (month === null) return String(known);
  return day === null ? `${known}-${two(month)}` : `${known}-${two(month)}-${two(day)}`;
}

/**
 * The interval that a date speaks of, in ISO 8601: `2020`, `2020-10`, `2021-01/2021-06`,
 * `2021/2023`. Null for a clock or a duration, and when the year is unknown.
 * Source: annotation guide, section 3, `period`.
 */
export function parsePeriod(mention: DateMention, context: DateContext): string | null {
  if (mention.kind === 'clock' || mention.kind === 'duration') return null;
  const end = mention.to.year ?? context.year;
  const from = toIso(mention.from, { year: end });
  const to = toIso(mention.to, context);
  return from === null || to === null ? null : from === to ? to : `${from}/${to}`;
}

/**
 * The day in ISO 8601 with the clock and zone where they are printed: `2021-06-10`,
 * `2021-07-08T09:14+07:00`; `2023-06` for a month. Of several days it is the first.
 * Null for other kinds and when the year is unknown. Source: annotation guide, section 1.
 */
export function parseDate(mention: DateMention, context: DateContext): string | null {
  if (mention.kind !== 'day' && mention.kind !== 'month') return null;
  const day = toIso(mention.from, { year: mention.to.year ?? context.year });
  if (day === null || mention.time === null) return day;
  return `${day}T${mention.time}${mention.zone ?? ''}`;
}

/**
 * The interval from one date to another: `từ tháng 1 đến tháng 6/2021` → `2021-01/2021-06`.
 * A year missing in the first comes from the second. Null as in `parsePeriod`.
 */
export function joinPeriods(
  first: DateMention,
  last: DateMention,
  context: DateContext,
): string | null {
  const to = parsePeriod(last, context)?.split('/').at(-1);
  const year = last.to.year ?? context.year;
  const from = parsePeriod(first, { year })?.split('/')[0];
  return from === undefined || to === undefined ? null : from === to ? to : `${from}/${to}`;
}
