/** The mark before the decimals: `,` in Vietnamese, `.` in texts that write numbers the English way. */
export type DecimalMark = ',' | '.';

/** `1.642,670`, `24.236`, `15,451`, `57`; a grouped numeral does not start with 0 */
const VIETNAMESE = /^(?:(?!0)\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$/;
/** `1,642.670`, `24,236`, `15.451`, `57` */
const ENGLISH = /^(?:(?!0)\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/;

function readAs(numeral: string, mark: DecimalMark): number | null {
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

/** A numeral that can be read in one way only: `12,5`, `1.234,567` or `12.5`, `1,234.567` */
const TELLING =
  /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+,\d|,(?:\d\d?|\d{4,})(?![\d.,/-])|(?<english>(?:,\d{3})+\.\d|\.(?:\d\d?|\d{4,})(?![\d.,/-])))/g;

/** The decimal mark that most of the text's unmistakable numerals have; `,` when none tells. */
export function findDecimalMark(text: string): DecimalMark {
  let balance = 0;
  for (const match of text.matchAll(TELLING)) balance += match.groups?.['english'] ? 1 : -1;
  return balance > 0 ? '.' : ',';
}

/** `năm` (five, year), `tư` and `một` (one, a) are left out: they mostly mean something else. */
const WORDS = new Map<string, number>([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** Reads a folded number word from two to ten; null for other words. */
export function parseNumberWord(word: string): number | null {
  return WORDS.get(word) ?? null;
}
