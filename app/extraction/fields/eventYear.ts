import type { Span } from '../../../shared/span.ts';
import type { FieldContext } from './fieldContext.ts';
import { findPrintedDate, type PrintedDate } from './printedDate.ts';
import { findStatedYears, type StatedYear } from './statedYears.ts';
import { mapPacked } from '../../text/mapPacked.ts';

interface YearFinding {
  year: number;
  evidence: Span[];
  confidence: number;
}

interface MonthDay {
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
/** A page is printed at most this many days after the meeting to be evidence of its year. */
const CLOSE_DAYS = 3;
const NEAR_DAYS = 14;
const LEAST_SCORE = 1;
/** From June on the next school year is prepared. */
const LEAST_SCHOOL_MONTH = 6;

/**
 * The year of a day that is given without one: weighed from the years that the article speaks of,
 * and from the printed date where it follows the day closely. A printed date far from the day
 * proves nothing but that the day was before it. Null when nothing gives the year.
 */
export function findEventYear(context: FieldContext, event: MonthDay): YearFinding | null {
  const printed = findPrintedDate(context);
  const stated = mapPacked(findStatedYears(context), (year) => ({
    ...year,
    year: yearSpoken(year, event),
  }));
  const congress = findCongressYear(context) ?? findSchoolYear(context, event);
  const candidates = new Set(stated.map(({ year }) => year));
  if (congress !== null) candidates.add(congress.year);
  if (printed !== null) candidates.add(printed.year).add(printed.year - 1);
  const scored = mapPacked([...candidates], (year) => ({
    year,
    score: scoreYear(year, event, stated, printed, context) + (congress?.year === year ? 1.5 : 0),
  })).sort((a, b) => b.score - a.score || b.year - a.year);
  const [best, second] = scored;
  if (best === undefined || best.score < LEAST_SCORE) return null;
  const isPrinted = closeness(best.year, event, printed) > 0;
  const isSpoken = ({ year, role }: StatedYear) =>
    year === best.year && role !== 'base' && !(isPrinted && role === 'goal');
  const first = stated.find(isSpoken);
  const isByTerm = congress?.year === best.year && first === undefined && !isPrinted;
  const term = isByTerm ? [congress] : [];
  const evidence = [
    ...(isPrinted ? (printed?.evidence ?? []) : []),
    ...(first ? [first] : []),
    ...term,
  ];
  if (evidence.length === 0) return null;
  const margin = best.score - Math.max(second?.score ?? 0, 0);
  return { year: best.year, evidence, confidence: margin >= 2 ? 0.9 : 0.7 };
}

/** A whole year is summed up in December, or in the first months of the next one. */
function yearSpoken({ year, role }: StatedYear, { month }: MonthDay): number {
  return role === 'review' && month <= 3 ? year + 1 : year;
}

// tổ chức Đại hội đại biểu lần thứ III, | Sáng 9/6, Đại hội Đảng bộ xã lần thứ I,
const CONGRESS =
  /(?<!\p{L})(?:tổ chức|khai mạc|tiến hành|mở|diễn ra|dự|bế mạc|tiếp tục|(?:ngày|sáng|trưa|chiều|tối)[^,;]{3,24},(?= ?đại hội))(?:(?!nghị quyết|sơ kết|tổng kết|chuẩn bị|văn kiện|đề cương|hội nghị)[^.;]){0,60}đại hội(?:(?!nghị quyết)[^.;]){0,90}$/u;

/** A congress opens the term for which it is held: `Đại hội …, nhiệm kỳ 2018 - 2023` met in 2018. */
function findCongressYear({ article, dates, narration }: FieldContext) {
  const reach = narration[1]?.end ?? narration[0]?.end ?? 0;
  for (const mention of dates) {
    if (mention.start >= reach) break;
    if (mention.kind !== 'term' || mention.from.year === null) continue;
    const before = article.key.slice(Math.max(0, mention.start - 180), mention.start);
    if (CONGRESS.test(before)) {
      return { year: mention.from.year, start: mention.start, end: mention.end };
    }
  }
  return null;
}

/**
 * A school year is summed up in its second calendar year; what is to be done in one is told before
 * it begins, in its first.
 */
function findSchoolYear({ article, dates, narration }: FieldContext, { month }: MonthDay) {
  const reach = narration[1]?.end ?? narration[0]?.end ?? 0;
  for (const mention of dates) {
    if (mention.start >= reach) break;
    const isSchoolYear =
      mention.kind === 'years' && article.key.startsWith('năm học', mention.start);
    if (!isSchoolYear || mention.from.year === null || mention.to.year === null) continue;
    const before = article.key.slice(Math.max(0, mention.start - 40), mention.start);
    const isOver = /(?<!\p{L})(?:tổng kết|sơ kết|kết quả)(?!\p{L})[^.;]*$/u.test(before);
    if (!isOver && month < LEAST_SCHOOL_MONTH) continue;
    const year = isOver ? mention.to.year : mention.from.year;
    return { year, start: mention.start, end: mention.end };
  }
  return null;
}

function scoreYear(
  year: number,
  event: MonthDay,
  stated: readonly StatedYear[],
  printed: PrintedDate | null,
  { narration, title }: FieldContext,
): number {
  const near = closeness(year, event, printed);
  if (near < 0) return -1;
  const spoken = stated.filter(({ role }) => role !== 'base' && role !== 'goal');
  const own = spoken.filter((statement) => statement.year === year);
  const opening = Math.max(narration[0]?.end ?? 0, title?.end ?? 0);
  let score = near + Math.min(own.length, 4) * 0.5;
  score += 0.2 * stated.filter((other) => other.year === year && other.role === 'goal').length;
  if (own.some(({ end }) => end <= opening)) score += 1.5;
  if (own.length > 0 && !spoken.some((other) => other.year > year)) score += 1;
  if (own.some((statement) => isPartOver(statement, event))) score += 1;
  const isAhead = own.length > 0 && own.every(({ role }) => role === 'task');
  if (isAhead && event.month >= 11) score -= 3;
  return score;
}

/** Part of a year is reported when it has ended, or is about to. */
function isPartOver({ mention, role }: StatedYear, { month }: MonthDay): boolean {
  const last = mention.to.month;
  return role === 'plain' && mention.kind !== 'day' && last !== null && last <= month + 1;
}

/** 3 when the page was printed right after the day, less when later, 0 for unknown, -1 for before. */
function closeness(year: number, { month, day }: MonthDay, printed: PrintedDate | null): number {
  if (printed === null) return 0;
  if (printed.day === null) {
    const months = (printed.year - year) * 12 + printed.month - month;
    return months < 0 ? -1 : months === 0 ? 1.5 : 0;
  }
  const lag =
    Date.UTC(printed.year, printed.month - 1, printed.day) - Date.UTC(year, month - 1, day);
  if (lag < 0) return -1;
  if (lag <= CLOSE_DAYS * DAY_MS) return 3;
  return lag <= NEAR_DAYS * DAY_MS ? 1.5 : 0;
}
