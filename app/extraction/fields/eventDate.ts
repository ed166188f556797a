import type { Span } from '../../../shared/span.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import { parseDate } from '../../vietnamese/period.ts';
import type { Proposal } from '../proposal.ts';
import { mentionsOf, sentencesOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { findEventYear } from './eventYear.ts';
import { findPrintedDate } from './printedDate.ts';
import { proposeField } from './proposeField.ts';
import { readOnce } from './readOnce.ts';
import { findAround, findInside } from './sortedSpans.ts';
import { findToday } from './today.ts';

/** How many of the first paragraphs can tell when the meeting was. */
const OPENING_PARAGRAPHS = 4;
/** The most characters that can stand before the date that opens a sentence. */
const MAX_OPENING = 80;
/** How many years a page can be fetched after the day that it tells of. */
const MOST_YEARS = 12;
// (20/10/1930 - 20/10/2023)
const ANNIVERSARY = /^[^\d]{0,8}\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?- ?\d{1,2}[/.-]\d/u;
const ANNIVERSARY_END = /\d{4} ?- ?$/u;
const DAY_MS = 86_400_000;
// LSO-Chiều nay ( | – Trong 2 ngày | (ĐS) - Vừa qua, vào
const SENTENCE_OPENING =
  /^[\s–-]*(?:\(?[\p{L}. ]{2,24}\)?\s?-\s?)?(?:(?:vừa qua|mới đây|theo đó|hôm nay),? ?)?(?:(?:trong|vào|suốt|từ|hai|ba|hôm|ngày|sáng|trưa|chiều|tối|đêm|nay|qua|lúc|thứ [\p{L}\d]+|\d ngày)[ ,(]*)*$/u;
const ELSEWHEN =
  /(?<!\p{L})(?:từ|đến|tới|trước(?: đó,?)?|sau|tính|kỷ niệm|kể từ|hạn|hết|đầu|cuối|thành lập|sinh|quyết định)(?: ngày)? ?\(?$/u;

/** The day that the article reports on, its year as far as it is printed beside it. */
export function findEventMention(context: FieldContext): DateMention | null {
  const documents = mentionsOf(context, ['DOCUMENT', 'EVENT']);
  const { key } = context.article;
  for (const [index, block] of context.narration.slice(0, OPENING_PARAGRAPHS).entries()) {
    const sentences = sentencesOf(context, block);
    const days = findInside(context.dates, block).filter((mention) => {
      if (mention.kind !== 'day' || findAround(documents, mention) !== null) return false;
      if (isLongAgo(context, mention)) return false;
      return !isElsewhen(key, mention, block.start);
    });
    const opening = days.find((mention) => {
      const sentence = findAround(sentences, mention);
      const before = key.slice(sentence?.start ?? block.start, mention.start);
      const isOpening = before.length <= MAX_OPENING && SENTENCE_OPENING.test(before);
      return isOpening || mention.dayPart !== null;
    });
    if (opening !== undefined) return opening;
    const told = days.find((mention) => !isSource(context, sentences, mention));
    if (index === 0 && told !== undefined) return told;
  }
  return null;
}

/** A day of which nobody reads in the news of the printed date: `được thành lập 30/4/1975`. */
function isLongAgo(context: FieldContext, { to }: DateMention): boolean {
  const printed = findPrintedDate(context);
  return printed !== null && to.year !== null && to.year < printed.year - MOST_YEARS;
}

// Theo báo cáo của Sở Y tế ngày 23/8
const SOURCE = /(?<!\p{L})theo(?!\p{L})[^;]*$/u;

/** The day of what an article is based on. */
function isSource({ article }: FieldContext, sentences: readonly Span[], mention: Span): boolean {
  const from = findAround(sentences, mention)?.start ?? mention.start;
  return SOURCE.test(article.key.slice(from, mention.start));
}

/** A day from which or to which something goes on; the first of several days is one of the event's. */
function isElsewhen(key: string, mention: DateMention, floor: number): boolean {
  const { start, end, from, to, time } = mention;
  const before = key.slice(Math.max(floor, start - 24), start);
  if (ANNIVERSARY_END.test(before) || ANNIVERSARY.test(key.slice(start, end + 14))) return true;
  if (!ELSEWHEN.test(before)) return false;
  // `từ 8 giờ sáng 12-7` begins on its day.
  const isRange =
    time !== null ||
    from.day !== to.day ||
    /^ (?:đến|tới) (?:hết )?(?:ngày )?\d/u.test(key.slice(end));
  return !(isRange && /(?<!\p{L}|(?:tính|kể) )từ $/u.test(before));
}

/** The day of the reported meeting; a missing year comes from the article. Guide, section 1. */
export const extractEventDate: FieldRule = readOnce(proposeEventDate);

function proposeEventDate(context: FieldContext): Proposal | null {
  const mention = findEventMention(context);
  if (mention === null) return proposeToday(context);
  const { month, day } = mention.from;
  if (month === null || day === null) return null;
  const numerals = findNumerals(context.article.key, mention);
  const range = findRangeYear(context, mention);
  const stated = mention.to.year ?? range?.year ?? null;
  const found = stated === null ? findEventYear(context, { month, day }) : null;
  const value = parseDate({ ...mention, time: null }, { year: stated ?? found?.year ?? null });
  if (value === null || !isDay(value)) return null;
  return proposeField({
    field: 'eventDate',
    value,
    evidence: [numerals, ...(range?.evidence ?? []), ...(found?.evidence ?? [])],
    confidence: found === null ? 0.9 : found.confidence,
    rule: found === null ? 'field.event-date.full' : 'field.event-date.year-from-article',
  });
}

/** `28/12` takes its year from the day up to which it goes on: `từ 28/12 đến ngày 2/1/2023`. */
function findRangeYear({ article, dates }: FieldContext, { from, to, end }: DateMention) {
  const last = to.year === null ? dates.find(({ start }) => start > end) : undefined;
  if (last?.kind !== 'day' || last.to.year === null) return null;
  if (!/^ ?(?:-|đến|tới) (?:hết )?$/u.test(article.key.slice(end, last.start))) return null;
  const isYearBefore = (from.month ?? 0) > (last.to.month ?? 0);
  return { year: last.to.year - Number(isYearBefore), evidence: [findNumerals(article.key, last)] };
}

/** The digits of a day without the weekday, day part and clock before them. */
function findNumerals(key: string, { start, end }: DateMention): Span {
  const at = key.slice(start, end).search(/(?<![\d:h])\d{1,2}(?! ?(?:giờ|h|:|phút|\d))/u);
  return { start: start + Math.max(at, 0), end };
}

/** False for a day that the calendar lacks, such as 2021-02-30. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(iso.slice(8));
}

/**
 * The day of printing for what was `sáng nay`, the one before for `hôm qua`. A header without a
 * clock can print the day on which the page was fetched, so it dates nothing.
 */
function proposeToday(context: FieldContext) {
  const today = findToday(context);
  const printed = today === null ? null : findPrintedDate(context);
  if (today === null || printed === null || !printed.iso.includes('T')) return null;
  const day = Date.parse(`${printed.iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) return null;
  return proposeField({
    field: 'eventDate',
    value: new Date(day - (today.isYesterday ? DAY_MS : 0)).toISOString().slice(0, 10),
    evidence: [...printed.evidence, today],
    confidence: 0.65,
    rule: 'field.event-date.today',
  });
}
