import { foldSpelling } from '../../../app/text/foldSpelling.ts';
import { findDates, type DateMention } from '../../../app/vietnamese/date.ts';
import { parseDate } from '../../../app/vietnamese/period.ts';
import type { Field } from '../../../shared/project.ts';
import { findFieldProblem } from '../../../app/checks/findFieldProblem.ts';

/** A date read from words; `year` says where its year is from. */
export interface TypedDate {
  /** ISO 8601, as the field has it. */
  value: string;
  year: 'typed' | 'printed';
}

/** Vietnam's only time zone: a clock without a zone is local. */
const LOCAL_ZONE = '+07:00';
/** A day so long after the printing is rather one of the year before: `28/12` in a paper of January. */
const MAX_AHEAD_MS = 183 * 86_400_000;

/**
 * Reads what a person types or selects for a date: `2021-07-23`, `23/7`, `sáng 23/7/2021`, `ngày 23
 * tháng 7`. `printed` is the ISO date on which the article was printed, which gives the year that the
 * words lack. Null when it is no date, or lacks a year that nothing gives.
 */
export function readTypedDate(
  field: Field,
  words: string,
  printed: string | null,
): TypedDate | null {
  const written = words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (written === '') return null;
  if (findFieldProblem(field, written) === null) return { value: written, year: 'typed' };
  const mention = findMention(written);
  if (mention === null) return null;
  const isYearTyped = mention.to.year !== null;
  const year = printed === null ? null : Number(printed.slice(0, 4));
  const value = write(field, mention, year);
  if (value === null) return null;
  if (isYearTyped || printed === null || year === null) return { value, year: 'typed' };
  const isAhead = Date.parse(value.slice(0, 10)) - Date.parse(printed.slice(0, 10)) > MAX_AHEAD_MS;
  const past = isAhead ? write(field, mention, year - 1) : value;
  return past === null ? null : { value: past, year: 'printed' };
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

function write(field: Field, mention: DateMention, year: number | null): string | null {
  const { time } = mention;
  const zone = mention.zone ?? (time === null ? null : LOCAL_ZONE);
  const read = parseDate({ ...mention, zone }, { year });
  const value = field.type === 'date' ? (read?.slice(0, 10) ?? null) : read;
  return value !== null && findFieldProblem(field, value) === null ? value : null;
}
