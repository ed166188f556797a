import { foldSpelling } from '../../app/text/foldSpelling.ts';
import { findDates } from '../../app/vietnamese/date.ts';
import { joinPeriods, parsePeriod } from '../../app/vietnamese/period.ts';

/** `so với kế hoạch`, `dự toán tỉnh giao`, `chỉ tiêu nghị quyết` */
const PLAN = /(?<!\p{L})(?:kế hoạch|kh|dự toán|chỉ tiêu|nghị quyết|mục tiêu)(?!\p{L})/u;
/** `so với cùng kỳ năm trước` */
const SAME_PERIOD = /(?<!\p{L})cùng kỳ(?!\p{L})/u;
/** `so với năm 2019` */
const YEAR = /(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/u;

const fold = (words: string) => foldSpelling(words.normalize('NFC')).replaceAll(/\s+/gu, ' ');

/** What a value is compared with in these words, as `IndicatorBody.base`; null when they do not say. */
export function readBase(words: string): string | null {
  const key = fold(words);
  if (SAME_PERIOD.test(key)) return 'same_period';
  if (PLAN.test(key)) return 'plan';
  const year = YEAR.exec(key)?.groups?.['year'];
  return year === undefined ? null : `year:${year}`;
}

/**
 * The period that these words speak of, in ISO 8601; `printed` is the ISO date of printing, whose
 * year is taken where they lack one. Null when they name none.
 */
export function readPeriod(words: string, printed: string | null): string | null {
  const key = fold(words);
  const mentions = findDates(key, { start: 0, end: key.length });
  const context = { year: printed === null ? null : Number(printed.slice(0, 4)) };
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? parsePeriod(first, context) : joinPeriods(first, last, context);
}
