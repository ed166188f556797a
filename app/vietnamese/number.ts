/** The mark before the decimals: `,` in Vietnamese, `.` in texts that write numbers the English way. */
export type DecimalMark = ',' | '.';

/** `57`, as most numerals are */
const PLAIN = /^\d+$/;
/** `1.428,570`, `24.236`, `15,451`, `57`; a grouped numeral does not start with 0 */
const VIETNAMESE = /^(?:(?!0)\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$/;
/** `1,642.670`, `24,236`, `15.451`, `57` */
const ENGLISH = /^(?:(?!0)\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/;

function readAs(numeral: string, mark: DecimalMark): number | null {
  if (PLAIN.test(numeral)) return Number(numeral);
  if (!(mark === ',' ? VIETNAMESE : ENGLISH).test(numeral)) return null;
  const plain = mark === ',' ? numeral.replaceAll('.', '').replace(',', '.') : numeral;
  return Number(plain.replaceAll(',', ''));
}

/**
 * Reads a numeral. `mark` decides what can be read in both ways (`15,451`); what can only be
 * read in the other way is (`12.5`, `1,234,567`). Null if not a numeral, such as `5.2.2018`.
 * Source: annotation guide, section 3.
 */
export function parseNumber(numeral: string, mark: DecimalMark = ','): number | null {
  return readAs(numeral, mark) ?? readAs(numeral, mark === ',' ? '.' : ',');
}

/**
 * A numeral that can be read in one way only: `12,5`, `1.234,567`, `1.234.567` or `12.5`,
 * `1,234.567`, `1,234,567`; neither `6.2018` nor `11.7,`.
 */
const TELLING =
  /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+,\d|(?:\.\d{3}){2,}(?![\d.,])|,(?:\d\d?|\d{4,})(?![\d.,/-])|(?<english>(?:,\d{3})+\.\d|(?:,\d{3}){2,}(?![\d.,])|\.(?!(?:19|20)\d\d(?!\d))(?:\d\d?|\d{4,})(?![\d.,/-])))/g;

/** `Ngày 11.7`, `sáng 8.1`, `10 và 11.7`: a day and its month. */
const DAY_BEFORE = /(?:ngày|sáng|trưa|chiều|tối|đêm|tháng|hôm|nay|qua|và|-|\() ?$/;
const LONGEST_DAY_WORD = 7;

/** A numeral that can be read in both ways: `15.451`, `15,451`, or `1,234,567` as groups alone. */
const GROUPED = /(?<![\d.,])[1-9]\d{0,2}(?:\.(?<dotted>\d{3})|(?:,\d{3})+)(?![\d/]|[.,]\d)/g;

/**
 * True unless most of a text's grouped numerals have a dot. Who writes `1.2 tỷ đồng` and `5.051 hộ`
 * slips in the first one: a person's decimals are seldom three.
 */
function isGroupedByComma(text: string): boolean {
  let balance = 0;
  for (const { groups } of text.matchAll(GROUPED)) {
    balance += groups?.['dotted'] === undefined ? 1 : -1;
  }
  return balance >= 0;
}

/**
 * The decimal mark that most of the text's unmistakable numerals have; `,` when none tells, or when
 * the text groups its digits by dots.
 */
export function findDecimalMark(text: string): DecimalMark {
  let balance = 0;
  for (const { index, groups } of text.matchAll(TELLING)) {
    if (groups?.['english'] === undefined) balance -= 1;
    else if (!DAY_BEFORE.test(text.slice(Math.max(0, index - LONGEST_DAY_WORD), index)))
      balance += 1;
  }
  return balance > 0 && isGroupedByComma(text) ? '.' : ',';
}
