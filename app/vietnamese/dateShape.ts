/** A day, month or year of the calendar; what the words do not say is null. */
export interface DatePoint {
  year: number | null;
  month: number | null;
  day: number | null;
}

type DateKind =
  'day' | 'month' | 'quarter' | 'partOfYear' | 'year' | 'years' | 'term' | 'clock' | 'duration';

/** What a numeral with the words after it says, before the words to its left are read. */
export interface DateShape {
  kind: DateKind;
  end: number;
  from: DatePoint;
  to: DatePoint;
  /** `18:23`; null when no clock is given. */
  time: string | null;
}

type Groups = Record<string, string | undefined>;
type Reading = Omit<DateShape, 'end' | 'time'> & { time?: string };

interface ShapeRule {
  pattern: RegExp;
  /** What must stand before the numeral, when the shape alone is not enough. */
  before?: RegExp;
  read: (groups: Groups) => Reading;
}

const nowhere: DatePoint = { year: null, month: null, day: null };
const number = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function point(year: string | undefined, month?: string, day?: string): DatePoint {
  return { year: number(year), month: number(month), day: number(day) };
}

function readDay({ d, d2, m, y }: Groups): Reading {
  const year = y?.length === 2 ? `20${y}` : y;
  return { kind: 'day', from: point(year, m, d), to: point(year, m, d2 ?? d) };
}

function readMonth({ m, m2, y }: Groups): Reading {
  return { kind: 'month', from: point(y, m), to: point(y, m2 ?? m) };
}

function readYears({ y, y2 }: Groups): Reading {
  return { kind: 'years', from: point(y), to: point(y2) };
}

function readYear({ y }: Groups): Reading {
  return { kind: 'year', from: point(y), to: point(y) };
}

/** The Buddhist calendar of Vietnam is 544 years ahead. */
function readBuddhistYear({ y }: Groups): Reading {
  return readYear({ y: String(Number(y) - 544) });
}

function months(kind: DateKind, year: string | undefined, first: number, last: number): Reading {
  const from = { year: number(year), month: first, day: null };
  return { kind, from, to: { ...from, month: last } };
}

const QUARTERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' };

function readQuarter({ q = '', q2 = q, y }: Groups): Reading {
  const first = Number(QUARTERS[q] ?? q);
  return months('quarter', y, first * 3 - 2, Number(QUARTERS[q2] ?? q2) * 3);
}

const COUNTS = 'hai ba bốn năm sáu bảy tám chín mười'.split(' ');

function readMonths({ n = '', side, y }: Groups): Reading {
  const count = COUNTS.includes(n) ? COUNTS.indexOf(n) + 2 : Number(n);
  return side === 'cuối'
    ? months('partOfYear', y, 13 - count, 12)
    : months('partOfYear', y, 1, count);
}

function readHalf({ side, y }: Groups): Reading {
  return side === 'cuối' ? months('partOfYear', y, 7, 12) : months('partOfYear', y, 1, 6);
}

function readClock({ hour = '', minute = '00' }: Groups): Reading {
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return { kind: 'clock', from: nowhere, to: nowhere, time };
}

const D = '(?<d>[12]\\d|3[01]|0?[1-9])';
const D2 = '(?<d2>[12]\\d|3[01]|0?[1-9])';
const M = '(?<m>1[0-2]|0?[1-9])';
const Y = '(?<y>(?:19|20)\\d\\d)';
const Y2 = '(?<y2>(?:19|20)\\d\\d)';
/** No digit, fraction or document number goes on after the numeral. */
const END = '(?![\\p{L}\\d/]|[.,:]\\d|-\\p{L})';
/** ` năm 2021`, ` của năm 2021`, ` (2021)`, `/2021` */
const OF_YEAR = `(?: ?[/-] ?${Y}|,?(?: của)? năm ${Y.replace('<y>', '<y1>')})?`;
/** `ngày `, `Chiều nay (`, `thứ Sáu, ` */
const DAY_WORD =
  /(?:ngày|mùng|mồng|(?:hôm|sáng|trưa|chiều|tối|đêm)(?: +(?:nay|qua|mai))?|chủ nhật|thứ +(?:hai|ba|tư|năm|sáu|bảy|[2-7])),? *\(?$/;
/** A word, though none of those before a count, a number or an address: `Tết Nguyên đán ` */
const BARE =
  /(?:^|[("\p{L}])(?<!(?<!\p{L})(?:đạt|được|có|thành|quyết|là|gồm|còn|số|bằng|tổ|ngõ|lô|km|điểm|xong|hơn|trên|gần|dưới|khoảng|ước|tăng|giảm)) *$/u;

/** `Quốc tế Phụ nữ`: what a day of the calendar is called */
const DAY_NAME =
  /(?:phụ nữ|phụ nữ việt nam|quốc tế lao động|thiếu nhi|quốc khánh|liệt sĩ|nhà giáo việt nam|thầy thuốc việt nam|doanh nhân việt nam) *\(?$/u;

/** In `source` a space stands for one or more of them, ` ?` for any number. */
const rule = (source: string, read: ShapeRule['read'], before?: RegExp): ShapeRule => ({
  pattern: new RegExp(source.replaceAll(' ', ' +').replaceAll(' +?', ' *'), 'yu'),
  read,
  ...(before && { before }),
});

/** Tried in this order at each numeral; the first that fits is taken. Each with an example. */
const RULES: readonly ShapeRule[] = [
  // 2021/06/10
  rule(`${Y}/(?<m>0[1-9]|1[0-2])/(?<d>[0-2]\\d|3[01])(?!\\d)`, readDay),
  // 2021-06-10
  rule(`${Y}-(?<m>0[1-9]|1[0-2])-(?<d>[0-2]\\d|3[01])(?!\\d)`, readDay),
  // 2023-06, the month that some pages print in their header
  rule(`${Y}-(?<m>0[1-9]|1[0-2])(?![\\d-])`, readMonth, /(?:^|\P{L})date:? *$/u),
  // 4/23/2015 3:05:41 PM, with the month first where the second number can be none
  rule(`(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\\d|3[01])/${Y}${END}(?= \\d\\d?:\\d\\d)`, readDay),
  // 07/06/2022, 7.6.2022
  rule(`${D} ?(?<sep>[/.-]) ?${M} ?\\k<sep> ?${Y}${END}`, readDay),
  // 13/3/20
  rule(`${D}/${M}/(?<y>[12]\\d)${END}`, readDay, DAY_WORD),
  // 12-13/5, ngày 12 và 13/5/2021, ngày 26, 27 và 28-6
  rule(`${D} ?- ?${D2}/${M}(?:/${Y})?${END}`, readDay),
  rule(
    `${D}(?:, ?[0-3]?\\d)*(?:,| và| đến| ?-)(?: ngày)? ?${D2} ?(?<sep>[/.-]) ?${M}(?: ?\\k<sep> ?${Y})?${END}`,
    readDay,
    DAY_WORD,
  ),
  // từ 7 đến 9/12/2021
  rule(`${D} (?:đến|tới) ${D2}/${M}/${Y}${END}`, readDay, /(?<!\p{L})từ *$/u),
  // ngày 16 và 17 tháng 5 năm 2022, ngày 11 đến ngày 13 tháng 7
  rule(
    `${D}(?:, ?[0-3]?\\d)*(?:,| và| đến| ?-)(?: ngày)? ?${D2} tháng ${M}${OF_YEAR}${END}`,
    readDay,
    DAY_WORD,
  ),
  // ngày 5 tháng 2 năm 2018
  rule(`${D} tháng ${M}${OF_YEAR}${END}`, readDay, DAY_WORD),
  // 10/2020
  rule(`${M} ?[/-] ?${Y}${END}`, readMonth, /(?<!số ?)(?<!số:)$/),
  // tháng 5.2021
  rule(`${M}\\.${Y}${END}`, readMonth, /(?<!\d )tháng *$/),
  // sáng 29-6, (23/7), 23/7 năm 2021
  rule(`${D} ?[/.-] ?${M}${OF_YEAR}${END}`, readDay, DAY_WORD),
  rule(
    `${D}/${M}(?:,? năm ${Y})?${END}(?= ?(?:[).,;:]|$|năm|\\((?:19|20)\\d\\d ?[-–]))`,
    readDay,
    BARE,
  ),
  // Quốc tế Phụ nữ 8-3
  rule(`${D} ?[/-] ?${M}${END}`, readDay, DAY_NAME),
  // 19-10, at the start of an article; đến 30-6,
  rule(`${D}-${M}${END}(?= ?,)`, readDay, /^ *$|\) ?- ?$|(?:đến|hết|trước) *$/),
  // 15/7 đến 14/8, 30/4 - 1/5/2023
  rule(`${D}/${M}(?= ?(?:-|đến|tới) ?(?:ngày )?[0-3]?\\d/[01]?\\d(?![\\d%]))`, readDay, BARE),
  rule(`${D}/${M}${END}`, readDay, /\d\/[01]?\d ?(?:-|đến|tới) ?$/),
  // đến 30/9 còn: the second number is no total of the first
  rule(`(?<d>1[3-9]|2\\d|3[01])/${M}${END}`, readDay, /(?<!\p{L})(?:đến|hết|trước|từ|vào) *$/u),
  // 6 tháng đầu năm 2021
  rule(
    `(?<n>1[0-2]|[1-9]|[\\p{L}]+) tháng (?<side>đầu|cuối)(?: tiên)?(?:(?: của)? năm(?:,? năm)?(?: ${Y}| \\(${Y.replace('<y>', '<y1>')}\\))?)?(?![\\p{L}\\d])`,
    readMonths,
  ),
  // thu ngân sách 6 tháng ước đạt
  rule(
    `(?<n>1[01]|[1-9]) tháng(?= (?:ước|đạt|tăng|giảm|đã đạt|đã thực hiện)(?!\\p{L}))`,
    readMonths,
  ),
  rule(`(?<n>1[01]|[1-9]) tháng(?= ?,)`, readMonths, /trong *$/),
  // 9 tháng năm 2020
  rule(`(?<n>1[0-2]|[1-9]),? tháng,?(?: của)? năm ${Y}${END}`, readMonths),
  // nửa đầu năm 2023
  rule(`nửa (?<side>đầu|cuối)(?: của)? năm ${Y}${END}`, readHalf),
  // quý đầu năm 2024, quý cuối cùng của năm 2023
  rule(`qu[ýí] (?<side>đầu|cuối)(?: tiên| cùng)?(?: của)? năm ${Y}${END}`, ({ side, y }) =>
    readQuarter({ q: side === 'đầu' ? '1' : '4', y }),
  ),
  // quý I/2022, quí III và IV năm 2021
  rule(
    `qu[ýí] (?<q>iv|i{1,3}|[1-4])(?:(?: ?-| và|,)(?: qu[ýí])? (?<q2>iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?${OF_YEAR}${END}`,
    readQuarter,
  ),
  // tháng 10-12/2021, tháng 10, 11 năm 2021, tháng 5 năm 2021
  rule(
    `${M}(?: ?-|,| và) ?${M.replace('<m>', '<m2>')}(?:/${Y}| năm ${Y.replace('<y>', '<y1>')})${END}`,
    readMonth,
    /(?<!\d )tháng *$/,
  ),
  rule(`${M}${OF_YEAR}${END}`, readMonth, /(?<!\d )tháng *$/),
  // 2020 - 2025, 2016 đến năm 2020
  rule(`${Y}(?: ?- ?| đến )${Y2}${END}`, readYears),
  // năm 2021
  rule(`${Y}${END}`, readYear, /năm *$/),
  // Phật lịch 2565
  rule(`(?<y>25\\d\\d)${END}`, readBuddhistYear, /(?<!\p{L})phật lịch *$/u),
  // Dương lịch 2021
  rule(`${Y}${END}`, readYear, /(?<!\p{L})dương lịch *$/u),
  // Tết Nguyên đán 2021; đến 2025
  rule(
    `${Y}${END}(?= ?(?:[).,;:"]|$| và | đến ))`,
    readYear,
    new RegExp(`${BARE.source}|(?:19|20)\\d\\d, *$`, 'u'),
  ),
  // 8 giờ 30 phút, 8h30, 18:23
  rule(
    `(?<hour>[01]?\\d|2[0-3])(?::| ?(?:h|g)| giờ )(?<minute>[0-5]\\d)(?: ?phút|')?${END}`,
    readClock,
  ),
  rule(`(?<hour>[01]?\\d|2[0-3])(?:h| giờ)${END}`, readClock, /(?:lúc|hồi|khoảng) *$/),
  // 3 năm, 45 ngày
  rule(
    `(?:\\d+(?:[.,-]\\d+)*) (?:thế kỷ|thập kỷ|năm|quý|tháng|tuần|ngày|đêm|giờ|phút|giây)(?![\\p{L}\\d/]| \\(?\\d| công(?![\\p{L}])| người)`,
    () => ({ kind: 'duration', from: nowhere, to: nowhere }),
  ),
];

/** What some rule's pattern fits, told in one look; most numerals are no date. */
const SOME_PATTERN = new RegExp(
  RULES.map(({ pattern }) => anonymous(pattern.source)).join('|'),
  'yu',
);

/** Without the names of groups, which an expression can have only once. */
function anonymous(source: string): string {
  return source.replace(/\(\?<(?![=!])\w+>/g, '(?:').replaceAll('\\k<sep>', '[/.-]');
}

/** A shape that can give its year in two places calls the second one `y1`. */
function namesOf({ groups = {} }: RegExpExecArray): Groups {
  const { y1 } = groups;
  if (y1 !== undefined) groups['y'] = y1;
  return groups;
}

/** The end of the words before a numeral that the rules look at. */
const LOOK_BACK = 24;

/**
 * Reads the date, period, clock or duration that starts at `at`, with the words to its right.
 * `key` is the folded text; nothing at or after `limit` is read. Null when none starts there.
 */
export function readDateShape(key: string, at: number, limit: number): DateShape | null {
  SOME_PATTERN.lastIndex = at;
  if (!SOME_PATTERN.test(key)) return null;
  const before = key.slice(Math.max(0, at - LOOK_BACK), at);
  for (const { pattern, before: needed, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(key);
    if (match === null || at + match[0].length > limit) continue;
    if (needed?.test(before) === false) continue;
    const { kind, from, to, time = null } = read(namesOf(match));
    return { kind, end: at + match[0].length, from, to, time };
  }
  return null;
}
