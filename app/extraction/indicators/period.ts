import type { DateMention } from '../../vietnamese/date.ts';
import { joinPeriods, parsePeriod } from '../../vietnamese/period.ts';
import { isBaseDate, isDirectBase } from './base.ts';
import { dateAt, isBoundary, type Sentence, type SentenceDate } from './sentence.ts';
import { TURNS, type Value } from './value.ts';
import { mapPacked } from '../../text/mapPacked.ts';

/** The years that an article states, by place, for the dates that do not say theirs. */
export interface YearContext {
  /** The nearest year stated before `offset`, else after it, else the printed one; or null. */
  yearAt: (offset: number) => number | null;
}

/** Reads the periods of an article's values, sentence by sentence in the article's order. */
export interface PeriodReader {
  /** To be called at the start of each block, before its sentences. */
  startBlock: (sentence: Sentence) => void;
  /** To be called once for each sentence; gives the period of each of its values. */
  read: (sentence: Sentence, values: readonly Value[]) => (string | null)[];
}

/**
 * Who speaks, or goals: the period of the block before does not go on here, nor does this one's
 * into the block after.
 */
const RESET =
  /^(?:tại (?:buổi|hội nghị|cuộc|đây)|phát biểu|kết luận|trên cơ sở|về nhiệm vụ|thời gian tới|trong thời gian tới|giai đoạn tới|giai đoạn tiếp theo|(?:trong )?những (?:năm|tháng) tới|năm tới|trước mắt|nhiệm vụ|mục tiêu|phấn đấu|dự|tham dự|cùng dự|dịp này|nhân dịp|đồng chí|các đại biểu|trước đó|sau khi|bí thư|chủ tịch|phó|ông|bà|theo (?!đó|báo cáo|kế hoạch|đánh giá|số liệu|thống kê|dự ước))/;
const NOW =
  /(?:^| )(?:(?<!(?:thực|thể|xuất|phát|tái|biểu) )hiện(?! (?:thực|đại|trạng|tượng|vật|hành))|đến nay|tới nay|đến thời điểm (?:này|hiện)|lũy kế)(?!\p{L})/u;
const WHOLE_YEAR = /(?:^| )(?:cả năm|năm nay|trong năm)(?: |$)/;
/** What `NOW` and `WHOLE_YEAR` always have one of. */
const TIME_WORDS: ReadonlySet<string> = new Set(['năm', 'nay', 'này', 'hiện', 'lũy']);

/** How many tokens may stand before the date that opens a sentence: `Theo đó, trong 6 tháng …`. */
const OPENING_REACH = 20;

const OF_YEAR: ReadonlySet<DateMention['kind']> = new Set([
  'year',
  'partOfYear',
  'quarter',
  'month',
]);

/** `Kinh tế năm 2022 của huyện tiếp tục phát triển`: such a date opens its own block only. */
function isOfYear({ mention }: SentenceDate): boolean {
  return OF_YEAR.has(mention.kind);
}

export function createPeriodReader(years: YearContext): PeriodReader {
  let stated: string | null = null;
  let opening: string | null = null;
  let isAside = false;
  let isFirst = true;
  return {
    startBlock({ opening: words }) {
      const wasAside = isAside;
      isAside = RESET.test(words);
      if (wasAside || isAside) stated = null;
      opening = stated;
      isFirst = true;
    },
    read(sentence, values) {
      const dates = periodDates(sentence, values);
      const starts = mapPacked(values, (value) => startDate(sentence, value));
      const own = dates.filter((date) => !starts.includes(date));
      const openingDate = own.find((date) => opensSentence(sentence, date));
      const first = isFirst ? own.find(isOfYear) : undefined;
      isFirst = false;
      if (values.length === 0 && sentence.words.at(-1) === ':')
        opening = stated = headPeriod(sentence, dates, years) ?? opening;
      else if (openingDate) opening = stated = periodOf(sentence, openingDate, years);
      else if (first && first.first <= OPENING_REACH) opening = periodOf(sentence, first, years);
      else if (/^(?:đến|tới|hiện|lũy|tính|từ)/.test(sentence.opening) && NOW.test(sentence.opening))
        opening = null;
      return mapPacked(values, (value, index) => {
        const own = ownDate(sentence, dates, values, index);
        if (own !== null) return periodOf(sentence, own, years);
        return unstated(sentence, value, opening, years);
      });
    },
  };
}

/** `Một số kết quả 9 tháng đầu năm:` heads the items that follow. */
function headPeriod(sentence: Sentence, dates: readonly SentenceDate[], years: YearContext) {
  const date = dates.findLast(isOfYear);
  return date === undefined ? null : periodOf(sentence, date, years);
}

function unstated(
  sentence: Sentence,
  value: Value,
  opening: string | null,
  years: YearContext,
): string | null {
  const before = timeBefore(sentence, value);
  if (WHOLE_YEAR.test(before)) return years.yearAt(value.span.start)?.toString() ?? null;
  const isOpen = sentence.dates.some(
    ({ mention, first }) => mention.kind === 'duration' && first < value.first,
  );
  return isOpen || NOW.test(before) ? null : opening;
}

/** The words before a value; empty when none of them can tell its time, as in most sentences. */
function timeBefore({ words }: Sentence, { first }: Value): string {
  for (let at = 0; at < first; at += 1) {
    if (TIME_WORDS.has(words[at] ?? '')) return words.slice(0, first).join(' ');
  }
  return '';
}

/** The dates of a sentence that can be a period: no base, term of a body, or document's date. */
function periodDates(sentence: Sentence, values: readonly Value[]): SentenceDate[] {
  return sentence.dates.filter((date) => {
    const { kind } = date.mention;
    if (kind === 'clock' || kind === 'duration' || isOpenEnded(sentence, date)) return false;
    if (isBaseDate(sentence, date.first) || isDirectBase(date, values)) return false;
    const before = sentence.words.slice(Math.max(0, date.first - 6), date.first).join(' ');
    if (kind === 'term') return before === '' || /(?:^| )(?:trong|cả|giữa|suốt|đầu)$/.test(before);
    if (/(?:^| )giá (?:so sánh|ss|hiện hành|hh|cố định|cđ)$/.test(before)) return false;
    if (kind === 'day' && /(?:^| )số [^,]*$/.test(before)) return false;
    if (kind === 'year' && OF_LAW.test(before)) return false;
    return kind !== 'day' || hasDayWord(sentence, date) || isDayOfRange(sentence, date);
  });
}

/** `Luật Đất đai năm 2013`, `vườn trồng từ các năm 2004, 2005`: neither is when the value was. */
const OF_LAW = /(?:^| )(?:(?:bộ luật|luật|pháp lệnh|hiến pháp|nghị định|công ước)(?: [^,]*)?|các)$/;

/** `từ ngày 1/7/2025 đến nay` */
function isOpenEnded({ words }: Sentence, { next }: SentenceDate): boolean {
  return /^(?:đến|tới)$/.test(words[next] ?? '') && words[next + 1] === 'nay';
}

/** `theo báo cáo của sở ngày 23/8`: the day of what is quoted. */
const REPORTED = /(?:^| )(?:báo cáo|công bố|thông tin|họp|phiên)(?: [^,]*)?$/;

/** `đến 19/5`, `ngày 19/5`; not `Trường Tiểu học 19/5`, nor the time of a meeting: `Sáng 19/5`. */
function hasDayWord({ words, tokens }: Sentence, { first, mention }: SentenceDate): boolean {
  const isNumeral = tokens[first]?.kind === 'number' && mention.to.year === null;
  if (mention.dayPart !== null) return false;
  const isOwn = !isNumeral && !REPORTED.test(words.slice(Math.max(0, first - 8), first).join(' '));
  return isOwn || /^(?:đến|tới|từ|hết|trước|\()$/.test(words[first - 1] ?? '');
}

/** `kỳ nghỉ 30/4 - 1/5` */
function isDayOfRange({ dates, words }: Sentence, date: SentenceDate): boolean {
  return dates.some(
    (other) => isDay(other) && (isRange(words, date, other) || isRange(words, other, date)),
  );
}

/** `Theo đó, trong 6 tháng đầu năm, …`; the day of a meeting opens no period. */
function opensSentence({ words }: Sentence, { mention, first, next }: SentenceDate): boolean {
  if (first > OPENING_REACH) return false;
  if (mention.kind === 'day' && !/^(?:đến|từ|hết)$/.test(words[first - 1] ?? '')) return false;
  return words[next] === ',' || /^(?:đến|tới)$/.test(words[next] ?? '') || first === 0;
}

function ownDate(
  sentence: Sentence,
  dates: readonly SentenceDate[],
  values: readonly Value[],
  index: number,
): SentenceDate | null {
  const value = values[index];
  if (value === undefined) return null;
  const last = values[index - 1];
  const turned = last === undefined ? null : startDate(sentence, last);
  const previous = turned?.next ?? last?.next ?? 0;
  const inClause = dates.findLast(
    ({ first, next }) =>
      first >= previous + (index > 0 ? 1 : 0) &&
      next <= value.first &&
      !isParted(sentence, next, value),
  );
  const limit = values[index + 1]?.lead.start ?? sentence.words.length;
  const after = dates.find(
    ({ first }) => first >= value.next && first < limit && !hasMark(sentence, value.next, first),
  );
  if (inClause !== undefined) return inClause;
  if (after !== undefined) return after;
  const before = dates.findLast((date) => date.next <= value.first && date !== turned);
  const isPast = before !== undefined && isNowBetween(sentence, before.next, value.first);
  return isPast ? null : (before ?? null);
}

/** `giảm từ 11% năm 2018 xuống còn 3%`: the date of what it changed from only. */
function startDate(sentence: Sentence, { first, next }: Value): SentenceDate | null {
  const date = sentence.words[first - 1] === 'từ' ? dateAt(sentence, next) : null;
  return date !== null && TURNS.has(sentence.words[date.next] ?? '') ? date : null;
}

/** `năm 2010 chỉ có 2 xã, đến nay có 9 xã` */
function isNowBetween({ words }: Sentence, from: number, to: number): boolean {
  const at = words.indexOf('nay', from);
  return at >= from && at < to && TO.has(words[at - 1] ?? '');
}

function isParted({ words }: Sentence, from: number, { first }: Value): boolean {
  return words.slice(from, first).some((word) => isBoundary(word));
}

function hasMark({ words }: Sentence, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word === ',' || isBoundary(word));
}

const TO = new Set(['đến', 'tới', '-']);

/** `15/7 đến 14/8`: the second date ends what the first starts. */
function isRange(words: readonly string[], from: SentenceDate, to: SentenceDate): boolean {
  return TO.has(words[from.next] ?? '') && to.first === from.next + 1;
}

function isDay({ mention }: SentenceDate): boolean {
  return mention.kind === 'day';
}

/** The interval of a date, joined with another that `đến` connects to it. */
function periodOf(sentence: Sentence, date: SentenceDate, years: YearContext): string | null {
  const context = { year: years.yearAt(date.mention.start) };
  const { dates, words } = sentence;
  const other = dates.find(
    (known) =>
      isRange(words, date, known) ||
      (isRange(words, known, date) && (words[known.first - 1] === 'từ' || isDay(known))),
  );
  if (other === undefined || other.mention.kind === 'duration')
    return parsePeriod(date.mention, context);
  const isFirst = date.first < other.first;
  const [from, to] = isFirst ? [date, other] : [other, date];
  return joinPeriods(from.mention, to.mention, context);
}

/**
 * The years of an article: those of its dates, without bases, terms and documents' dates.
 * `sentences` are those of the text, without its date line.
 */
export function readYears(sentences: readonly Sentence[], printed: number | null): YearContext {
  const stated: { start: number; year: number }[] = [];
  for (const sentence of sentences) {
    for (const { mention } of periodDates(sentence, [])) {
      const { kind, to, start } = mention;
      if (to.year !== null && kind !== 'term' && kind !== 'years')
        stated.push({ start, year: to.year });
    }
  }
  return {
    yearAt(offset) {
      let low = 0;
      for (let high = stated.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((stated[middle]?.start ?? Infinity) <= offset) low = middle + 1;
        else high = middle;
      }
      return (stated[low - 1] ?? stated[0])?.year ?? printed;
    },
  };
}
