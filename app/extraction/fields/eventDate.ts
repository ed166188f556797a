import type { Span } from '../../../shared/span.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import { parseDate } from '../../vietnamese/period.ts';
import { mentionsOf, sentencesOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { findEventYear } from './eventYear.ts';
import { proposeField } from './proposeField.ts';
import { findAround, findInside } from './sortedSpans.ts';

/** How many of the first paragraphs can tell when the meeting was. */
const OPENING_PARAGRAPHS = 4;
/** The most characters that can stand before the date that opens a sentence. */
const MAX_OPENING = 80;
// LSO-Chiều nay ( | – Trong 2 ngày | (ĐS) - Vừa qua, vào
const SENTENCE_OPENING =
  /^[\s–-]*(?:\(?[\p{L}. ]{2,24}\)?\s?-\s?)?(?:(?:vừa qua|mới đây|theo đó|hôm nay),? ?)?(?:(?:trong|vào|suốt|hai|ba|hôm|ngày|sáng|trưa|chiều|tối|đêm|nay|qua|lúc|thứ [\p{L}\d]+|\d ngày)[ ,(]*)*$/u;
const ELSEWHEN =
  /(?<!\p{L})(?:từ|đến|tới|trước(?: đó,?)?|sau|tính|kỷ niệm|kể từ|hạn|hết|đầu|cuối|thành lập|sinh|quyết định)(?: ngày)? ?\(?$/u;

/** The day that the article reports on, its year as far as it is printed beside it. */
function findEventMention(context: FieldContext): DateMention | null {
  const documents = mentionsOf(context, ['DOCUMENT', 'EVENT']);
  const { key } = context.article;
  for (const [index, block] of context.narration.slice(0, OPENING_PARAGRAPHS).entries()) {
    const sentences = sentencesOf(context, block);
    const days = findInside(context.dates, block).filter((mention) => {
      if (mention.kind !== 'day' || findAround(documents, mention) !== null) return false;
      return !ELSEWHEN.test(key.slice(Math.max(block.start, mention.start - 24), mention.start));
    });
    const opening = days.find((mention) => {
      const sentence = findAround(sentences, mention);
      const before = key.slice(sentence?.start ?? block.start, mention.start);
      const isOpening = before.length <= MAX_OPENING && SENTENCE_OPENING.test(before);
      return isOpening || mention.dayPart !== null;
    });
    if (opening !== undefined) return opening;
    if (index === 0 && days[0] !== undefined) return days[0];
  }
  return null;
}

/** The day of the reported meeting; a missing year comes from the article. Guide, section 1. */
export const extractEventDate: FieldRule = (context) => {
  const mention = findEventMention(context);
  if (mention === null) return null;
  const { month, day } = mention.from;
  if (month === null || day === null) return null;
  const numerals = findNumerals(context.article.key, mention);
  const stated = mention.to.year;
  const found = stated === null ? findEventYear(context, { month, day }) : null;
  const value = parseDate({ ...mention, time: null }, { year: stated ?? found?.year ?? null });
  if (value === null || !isDay(value)) return null;
  return proposeField({
    field: 'eventDate',
    value,
    evidence: [numerals, ...(found?.evidence ?? [])],
    confidence: found === null ? 0.9 : found.confidence,
    rule: found === null ? 'field.event-date.full' : 'field.event-date.year-from-article',
  });
};

/** The digits of a day without the weekday, day part and clock before them. */
function findNumerals(key: string, { start, end }: DateMention): Span {
  const at = key.slice(start, end).search(/(?<![\d:])\d{1,2}(?! ?(?:giờ|h|:|\d))/u);
  return { start: start + Math.max(at, 0), end };
}

/** False for a day that the calendar lacks, such as 2021-02-30. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

const DAY_PARTS = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/gu;
// Sáng nay, Thường trực Huyện ủy … | LSO- Chiều hôm nay …
const TODAY =
  /^[\s–-]*(?:\(?[\p{L}. ]{2,24}\)?\s?-\s?)?(?<part>sáng|trưa|chiều|tối|đêm)(?: hôm)? (?:nay|qua|cùng ngày)(?!\p{L})/u;
const MEANING = new Map([
  ['sáng', 'morning'],
  ['trưa', 'noon'],
  ['chiều', 'afternoon'],
  ['tối', 'evening'],
  ['đêm', 'evening'],
]);

/** The part of the day beside the event's date, or in front of the lead. Guide, section 1. */
export const extractDayPart: FieldRule = (context) => {
  const span = findDayPart(context);
  const value = span && MEANING.get(context.article.key.slice(span.start, span.end));
  if (span === null || value === undefined || value === null) return null;
  return proposeField({
    field: 'dayPart',
    value,
    evidence: [span],
    confidence: 0.95,
    rule: 'field.day-part.beside-date',
  });
};

function findDayPart(context: FieldContext): Span | null {
  const { key } = context.article;
  const mention = findEventMention(context);
  if (mention !== null) {
    if (mention.dayPart === null) return null;
    const from = Math.max(0, mention.start - 24);
    const part = [...key.slice(from, mention.end).matchAll(DAY_PARTS)].at(-1);
    return part ? { start: from + part.index, end: from + part.index + part[0].length } : null;
  }
  for (const { start, end } of context.narration.slice(0, 2)) {
    const match = TODAY.exec(key.slice(start, end));
    const part = match?.groups?.['part'];
    if (match === null || part === undefined) continue;
    const at = start + match[0].lastIndexOf(part);
    return { start: at, end: at + part.length };
  }
  return null;
}
