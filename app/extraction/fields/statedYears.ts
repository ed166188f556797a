import type { Span } from '../../../shared/span.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import { mentionsOf, type FieldContext } from './fieldContext.ts';
import { readOnce } from './readOnce.ts';
import { findAround } from './sortedSpans.ts';

/**
 * A year that the article states. `start` and `end` are of the words that give it (`năm 2021` of
 * `6 tháng đầu năm 2021`). `role` is what the year is for: `base` of a comparison, `goal` ahead,
 * `task` to be done, `review` of a whole year that is over, or the year that is spoken of, `plain`.
 */
export interface StatedYear extends Span {
  year: number;
  role: 'base' | 'goal' | 'task' | 'review' | 'plain';
  mention: DateMention;
}

const LOOK_BACK = 60;
// so với cùng kỳ năm 2020 | gấp 1,4 lần năm 2020 | (SN 1990)
const BASE =
  /(?<!\p{L})(?:so(?: với)?(?: (?:cùng kỳ|thời điểm|đầu|cuối))?|cùng kỳ|\d lần(?: so với)?|hơn|bằng|sinh|sn|thành lập|ra đời|tốt nghiệp)(?: của| vào)?[ :(]*$/u;
// đến năm 2025 | phấn đấu đến hết năm 2030 | tầm nhìn 2045
const GOAL =
  /(?<!\p{L})(?:đến|tới|vào|tầm nhìn|trước|từ|kể từ|sau|kết thúc)(?: (?:hết|cuối|đầu))?[ (]*$/u;
// lũy kế đến tháng 6.2019
const RECKONED = /(?<!\p{L})(?:tính|lũy kế)(?: đến| tới)(?: (?:hết|cuối|đầu))?[ (]*$/u;
// phương hướng, nhiệm vụ năm 2021
const TASK =
  /(?<!\p{L})(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|chỉ tiêu|dự toán|giải pháp)(?: [^.;:]{0,40})?$/u;
const DONE =
  /(?<!\p{L})(?:kết quả|tổng kết|sơ kết|tình hình|đánh giá|hoàn thành|kiểm điểm)(?!\p{L})/u;
// Năm 2020, huyện đã thu …
const TOLD =
  /^,? (?:[^.;]|[.](?=\d)){0,80}?(?<!\p{L})(?:đã|đạt|ước|tăng|giảm|hoàn thành)(?!\p{L})/u;
// Năm 2021, huyện phấn đấu thu …
const PLANNED =
  /^,? (?:[^.;]|[.](?=\d)){0,80}?(?<!\p{L})(?:phấn đấu|sẽ|đặt mục tiêu|đề ra|tiếp tục|tập trung)(?!\p{L})/u;
// tổng kết công tác năm 2020
const REVIEW = /(?<!\p{L})tổng kết(?: [^.;:,]{0,40})?$/u;

/** The years that are stated outside documents' dates, terms and spans of years. */
export const findStatedYears = readOnce((context): readonly StatedYear[] => {
  const documents = mentionsOf(context, ['DOCUMENT']);
  return context.dates.flatMap((mention) => {
    const { year } = mention.to;
    if (year === null || mention.kind === 'years' || mention.kind === 'term') return [];
    if (findAround(documents, mention) !== null) return [];
    const words = findYearWords(context.article.key, mention);
    return [{ year, mention, role: findRole(context, mention), ...words }];
  });
});

function findYearWords(key: string, { start, end }: DateMention): Span {
  const words = /(?:năm +)?\(?\d{4}\)?$/u.exec(key.slice(start, end));
  return words === null || words[0].length < 8
    ? { start, end }
    : { start: end - words[0].length, end };
}

/** Whether the clause behind a year says what is still to be done in it. */
export function isPlanned({ article }: FieldContext, { end }: DateMention): boolean {
  const after = article.key.slice(end, end + LOOK_BACK * 2);
  return PLANNED.test(after) && !TOLD.test(after);
}

function findRole({ article }: FieldContext, mention: DateMention): StatedYear['role'] {
  const { start, end, kind } = mention;
  const before = article.key.slice(Math.max(0, start - LOOK_BACK), start);
  if (BASE.test(before)) return 'base';
  const isReckoned = kind !== 'year' && RECKONED.test(before);
  if (GOAL.test(before) && !isReckoned) return 'goal';
  if (kind === 'year' && findAround(article.sentences, mention)?.start === start) {
    const after = article.key.slice(end, end + LOOK_BACK * 2);
    if (PLANNED.test(after)) return 'task';
    if (TOLD.test(after)) return 'review';
  }
  if (kind === 'year' && REVIEW.test(before)) return 'review';
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return TASK.test(clause) && !DONE.test(clause) ? 'task' : 'plain';
}
