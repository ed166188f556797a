import { extractEventDate } from './eventDate.ts';
import { mentionsOf, type FieldContext } from './fieldContext.ts';
import { findPrintedDate } from './printedDate.ts';
import { findStatedYears } from './statedYears.ts';

// Huyện ủy Cao Lộc | UBND thị xã | Chủ tịch UBND quận; not: huyện Lục Yên (cũ)
const DISTRICT_LEVEL = /(?<!\p{L})(?:huyện|thị xã|thị ủy|quận|quận ủy)(?!\p{L})/u;
/** A page fetched this many years after the last year that its article speaks of was not printed then. */
const STALE_YEARS = 2;

/**
 * The day of which the article speaks, as an ISO date: that of its event, else of its printing, else
 * the middle of the last year that it speaks of; null when nothing tells. A header can print when the
 * page was fetched, so it does not count where districts still act that were abolished by then.
 */
export function findArticleDay(context: FieldContext): string | null {
  const event = extractEventDate(context)?.body;
  if (event?.type === 'field' && event.value !== null) return event.value;
  const years = findStatedYears(context)
    .filter(({ role }) => role !== 'goal')
    .map(({ year }) => year);
  const last = years.length === 0 ? null : Math.max(...years);
  const middle = last === null ? null : `${String(last)}-06-30`;
  const printed = findPrintedDate(context);
  if (printed === null || (last !== null && printed.year - last >= STALE_YEARS)) return middle;
  const day = printed.day === null ? `${printed.iso}-28` : printed.iso.slice(0, 10);
  return isPossible(context, day) ? day : middle;
}

function isPossible(context: FieldContext, day: string): boolean {
  if (context.vocabulary.places.hasDistrictsOn(day)) return true;
  const { key } = context.article;
  return !mentionsOf(context, ['ORG', 'POSITION']).some(({ start, end }) =>
    DISTRICT_LEVEL.test(key.slice(start, end)),
  );
}
