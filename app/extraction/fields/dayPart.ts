import type { Span } from '../../../shared/span.ts';
import { findEventMention } from './eventDate.ts';
import type { FieldContext, FieldRule } from './fieldContext.ts';
import { proposeField } from './proposeField.ts';
import { findToday } from './today.ts';

const DAY_PARTS = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/gu;
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
  return findToday(context)?.part ?? null;
}
