import { foldSpelling } from '../../../app/text/foldSpelling.ts';
import { findDates, type DateMention } from '../../../app/vietnamese/date.ts';
import { parseDate } from '../../../app/vietnamese/period.ts';
import type { Field } from '../../../shared/project.ts';
import { findFieldProblem } from '../../../app/checks/findFieldProblem.ts';

/** What gives a year that words lack: ISO dates, null when unknown. */
export interface KnownDates {
  /** The value that is being corrected. */
  former: string | null;
  /** When the article was printed. */
  printed: string | null;
}

/** A date read from words. */
export interface TypedDate {
  /** ISO 8601, as the field has it. */
  value: string;
  /** Where its year is from: `before` is the one before the printing. */
  year: 'typed' | 'former' | 'printed' | 'before';
}

/** Vietnam's only time zone: a clock without a zone is local. */
const LOCAL_ZONE = '+07:00';
/** A day so long after the printing is rather one of the year before: `28/12` in a paper of January. */
const MAX_AHEAD_MS = 183 * 86_400_000;

/**
 * Reads what a person types or selects for a date: `2021-07-23`, `23/7`, `sáng 23/7/2021`, `ngày 23
 * tháng 7`. Null when it is no date, or lacks a year that nothing gives.
 */
export function readTypedDate(field: Field, words: string, known: KnownDates): TypedDate | null {
  const written = words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (written === '') return null;
  if (findFieldProblem(field, written) === null) return { value: written, year: 'typed' };
  const mention = findMention(written);
  if (mention === null) return null;
  for (const [year, source] of listYears(mention, known)) {
    const value = write(field, mention, year);
    if (value === null) continue;
    if (source === 'typed' || !isTooLate(field, value, known.printed)) {
      return { value, year: source };
    }
  }
  return null;
}

/** The years that a day can be of, the likeliest first. */
function listYears({ to }: DateMention, { former, printed }: KnownDates) {
  const years: [year: number, source: TypedDate['year']][] = [];
  if (to.year !== null) return [[to.year, 'typed'] as const];
  if (former !== null) years.push([yearOf(former), 'former']);
  if (printed !== null) years.push([yearOf(printed), 'printed'], [yearOf(printed) - 1, 'before']);
  return years;
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** Nobody reports on a day after the printing; what else is dated can lie somewhat ahead. */
function isTooLate({ id }: Field, value: string, printed: string | null): boolean {
  if (printed === null) return false;
  const ahead = Date.parse(value.slice(0, 10)) - Date.parse(printed.slice(0, 10));
  return ahead > (id === 'eventDate' ? 0 : MAX_AHEAD_MS);
}

/** A bare `23/7` is a date only behind a word that says so. */
function findMention(written: string): DateMention | null {
  for (const lead of ['', 'ngày ']) {
    const key = foldSpelling(lead + written);
    const [mention] = findDates(key, { start: 0, end: key.length });
    if (mention !== undefined) return mention;
  }
  return null;
}

function write(field: Field, mention: DateMention, year: number): string | null {
  const { time } = mention;
  const zone = mention.zone ?? (time === null ? null : LOCAL_ZONE);
  const read = parseDate({ ...mention, zone }, { year });
  const value = field.type === 'date' ? (read?.slice(0, 10) ?? null) : read;
  return value !== null && findFieldProblem(field, value) === null ? value : null;
}
