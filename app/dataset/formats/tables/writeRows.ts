import papaparse from 'papaparse/papaparse.js';
import type { Cell } from './datasetTable.ts';

const LINE_END = '\r\n';

/**
 * A text cell that a spreadsheet could take for a formula gets an apostrophe before it; numbers
 * are left alone. Signs in full width count too, and so does white space before the sign.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 * Matches the beginning of: =HYPERLINK("http://example.org")
 */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** Rows as in RFC 4180, the end of the last line included; '' for none. */
export function writeRows(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t'): string {
  if (rows.length === 0) return '';
  const options = { delimiter, newline: LINE_END, escapeFormulae: FORMULA_START } as const;
  return papaparse.unparse(rows, options) + LINE_END;
}
