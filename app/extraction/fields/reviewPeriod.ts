import type { Span } from '../../../shared/span.ts';
import { contains } from '../../text/spans.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import { extractEventDate } from './eventDate.ts';
import { mentionsOf, type FieldContext, type FieldRule } from './fieldContext.ts';
import { isInCapitals } from './isInCapitals.ts';
import { proposeField, wordsOf } from './proposeField.ts';
import { findAround } from './sortedSpans.ts';
import { findStatedYears, isPlanned } from './statedYears.ts';

interface Candidate {
  mention: DateMention;
  score: number;
}

const LOOK_BACK = 140;
/** How far before a period, in characters, a word can stand that says that it is reported on. */
const NEAR = 70;
// so với cùng kỳ năm 2020 | đến hết quý II | phấn đấu trong năm 2022
const NOT_REPORTED =
  /(?<!\p{L})(?:so(?: với)?|cùng kỳ|đến|tới|vào|từ|hơn|lần|tầm nhìn|phấn đấu|mục tiêu|kế hoạch|dự kiến|sinh|sn|thành lập|ra đời|tốt nghiệp|khai giảng|tựu trường)(?: (?:trong|hết|cuối|đầu|cùng kỳ))?[ (]*$/u;
// triển khai nhiệm vụ năm 2021 | phương hướng 6 tháng cuối năm
const AHEAD =
  /(?<!\p{L})(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|giải pháp|chương trình công tác|dự toán|triển khai|thời gian tới)(?!\p{L})/u;
// kết quả thực hiện nhiệm vụ năm 2021 | sơ kết 6 tháng đầu năm
const REPORTED =
  /(?<!\p{L})(?:kết quả|tổng kết|sơ kết|tình hình|đánh giá|kiểm điểm|báo cáo|nhìn lại|tiến độ|(?<!chương trình |kế hoạch |công tác )giám sát)(?!\p{L})/u;
// phiên họp thường kỳ (tháng 11) | hội nghị giao ban (quý III), where results follow: Trong tháng, …
const REGULAR = /(?<!\p{L})(?:thường kỳ|giao ban)(?: công tác)?[ (]*$/u;
const RESULTS = /(?<!\p{L})trong (?:tháng|quý)(?= ?,| qua)/u;
// (công tác tháng 7), triển khai nhiệm vụ tháng 8
const TASKS_BEHIND =
  /^[,;]?(?: và)?(?: (?:triển khai|đề ra|bàn))*(?: (?:phương hướng|một số|nhiệm vụ|trọng tâm|kế hoạch),?)+ tháng(?!\p{L})/u;
// where a clause ends, but not in: kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ
const CLAUSE_END = /;|,(?! (?:chỉ đạo|điều hành|quản lý)(?!\p{L}))/u;
const LEAST_SCORE = 2;
// Trong 6 tháng đầu năm | Theo đó, năm 2019
const OPENING =
  /^[\s–-]*(?:\([^()]{2,24}\)\s?-?\s?)?(?:theo báo cáo[^,]{0,60}, )?(?:trong|theo đó,?|riêng|kết thúc|hết|qua|tính chung)?\s*$/u;
// kiểm điểm giữa nhiệm kỳ việc thực hiện Nghị quyết …, nhiệm kỳ 2020 - 2025
const TERM_REVIEW = /(?<!\p{L})(?:sơ kết|tổng kết|kiểm điểm)(?!\p{L})[^.;]*$/u;

/**
 * The period whose results are reported, in the article's words; not the one that tasks are for.
 * A part of a year that doesn't say its year takes the one stated elsewhere. Guide, section 1.
 */
export const extractReviewPeriod: FieldRule = (context) => {
  const best = findReported(context);
  if (best === null) return null;
  const { score } = best;
  const mention = findFullest(context, best.mention);
  const words = wordsOf(context.article.text, mention);
  const year = mention.to.year === null ? findYear(context) : null;
  const isJoined = mention.to.year === null && year !== null;
  const joint = /(?<!\p{L})năm$/iu.test(words) ? ' ' : ' năm ';
  return proposeField({
    field: 'reviewPeriod',
    value: isJoined ? `${words}${joint}${String(year.year)}` : words,
    evidence: isJoined ? [year.span, mention] : [mention],
    confidence: Math.min(0.9, 0.4 + score * 0.1),
    rule: isJoined ? 'field.review-period.year-joined' : 'field.review-period.stated',
  });
};

function findReported(context: FieldContext): Candidate | null {
  const names = mentionsOf(context, ['DOCUMENT', 'EVENT', 'PROGRAM', 'ORG']);
  const today = extractEventDate(context)?.body;
  const day = today?.type === 'field' ? today.value : null;
  let best: Candidate | null = null;
  for (const mention of context.dates) {
    if (findAround(names, mention) !== null || (day !== null && isYetToCome(mention, day)))
      continue;
    const score = scorePeriod(context, mention);
    if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { mention, score };
  }
  return best;
}

/** A part of a year that starts in a later month than the day of the event. */
function isYetToCome({ from: { year, month } }: DateMention, day: string): boolean {
  if (year === null || month === null) return false;
  return `${String(year)}-${String(month).padStart(2, '0')}` > day.slice(0, 7);
}

/**
 * The same period where it is first reported on with its year and not in capitals; else as it was
 * given.
 */
function findFullest(context: FieldContext, period: DateMention): DateMention {
  const { text } = context.article;
  const { year } = period.to;
  const isSame = ({ kind, from, to }: DateMention) =>
    kind === period.kind &&
    from.year === (period.from.year ?? from.year) &&
    from.month === period.from.month &&
    to.month === period.to.month;
  const full = context.dates.filter(
    (mention) =>
      mention.to.year !== null &&
      (year === null || mention.to.year === year) &&
      isSame(mention) &&
      scorePeriod(context, mention) >= LEAST_SCORE,
  );
  return full.find((mention) => !isInCapitals(text, mention)) ?? full[0] ?? period;
}

function scorePeriod(context: FieldContext, mention: DateMention): number {
  const kind = kindScore(mention, context.article.key);
  if (kind === 0) return 0;
  const sentence = findAround(context.article.sentences, mention);
  const from = Math.max(sentence?.start ?? 0, mention.start - LOOK_BACK);
  const before = context.article.key.slice(from, mention.start);
  if (NOT_REPORTED.test(before)) return 0;
  const isOpening = from === sentence?.start && OPENING.test(before);
  if (['year', 'years', 'term'].includes(mention.kind) && isPlanned(context, mention)) return 0;
  if (mention.kind === 'term' && !isOpening) return TERM_REVIEW.test(before) ? kind : 0;
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  const isAhead = AHEAD.test(clause) && !REPORTED.test(clause);
  const near = before.slice(Math.max(before.lastIndexOf(';') + 1, before.length - NEAR));
  const isReported =
    !isAhead &&
    (REPORTED.test(near) ||
      isBeforeResults(context, mention, before) ||
      isBeforeTasks(context, mention, before));
  if (isAhead) return kind === 4 ? 1 : 0;
  let score = kind + (isReported ? 2 : 0);
  if (isOpening) score += context.narration.some(({ start }) => start === from) ? 2.5 : 1.5;
  if (isInLead(context, mention)) score += 0.5;
  return score;
}

/** The month of a regular meeting that hears what was done in it. */
function isBeforeResults({ article }: FieldContext, { end }: DateMention, before: string) {
  return REGULAR.test(before) && RESULTS.test(article.key.slice(end));
}

/** What is reported on far before a month whose successor's tasks follow it. */
function isBeforeTasks({ article }: FieldContext, { kind, end }: DateMention, before: string) {
  const isFollowed = kind === 'month' && TASKS_BEHIND.test(article.key.slice(end, end + NEAR));
  return isFollowed && REPORTED.test(before);
}

/** A line without a full stop above the lead is a summary of the headline's kind. */
function isInLead({ article, narration }: FieldContext, mention: DateMention): boolean {
  const isClosed = ({ start, end }: Span) => /[.!?…]["”]?$/u.test(article.key.slice(start, end));
  const lead = narration.find(isClosed) ?? narration[0];
  return lead !== undefined && contains(lead, mention);
}

/** A part of a year says most plainly what is reviewed; what lies ahead is not reviewed. */
function kindScore({ kind, start, end }: DateMention, key: string): number {
  switch (kind) {
    case 'partOfYear':
      return /(?<!\p{L})cuối(?!\p{L})/u.test(key.slice(start, end)) ? 0 : 4;
    case 'quarter':
      return 3.5;
    case 'year':
      return 1;
    case 'years':
      if (key.startsWith('năm học', start)) return 2;
      return key.startsWith('giai đoạn', start) ? 1.4 : 0;
    case 'month':
      return 0.5;
    case 'term':
      return 2.5;
    case 'day':
    case 'clock':
    case 'duration':
      return 0;
  }
}

/** The year of the event where it is known and stated, else the first that is spoken of. */
function findYear(context: FieldContext): { year: number; span: Span } | null {
  const years = findStatedYears(context).filter(({ role }) => role !== 'base');
  const spoken = years.filter(({ role }) => role !== 'goal');
  const event = extractEventDate(context)?.body;
  const eventYear = event?.type === 'field' ? Number(event.value?.slice(0, 4)) : null;
  const isOfEvent = ({ year }: { year: number }) => year === eventYear;
  const stated = spoken.find(isOfEvent) ?? years.find(isOfEvent) ?? spoken[0];
  return stated === undefined
    ? null
    : { year: stated.year, span: { start: stated.start, end: stated.end } };
}
