import type { Cell } from './datasetTable.ts';

const LINE_END = '\r\n';

/**
 * A text cell that a spreadsheet could take for a formula gets an apostrophe before it; numbers
 * are left alone. Signs in full width count too, and so does white space before the sign.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 * Matches the beginning of: =HYPERLINK("http://example.org")
 */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * What is to be written between quotes: signs that mean something in a row, and spaces around the
 * words, which some readers cut away. Matches the beginning of: "Xã mới"
 */
const TO_BE_QUOTED = { ',': /[",\r\n\uFEFF]|^ | $/u, '\t': /["\t\r\n\uFEFF]|^ | $/u };

/** Rows as in RFC 4180, the end of the last line included; '' for none. */
export function writeRows(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t'): string {
  const toBeQuoted = TO_BE_QUOTED[delimiter];
  let written = '';
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 1) {
      if (index > 0) written += delimiter;
      const cell = row[index] ?? null;
      if (typeof cell === 'string') written += writeText(cell, toBeQuoted);
      else if (cell !== null) written += String(cell);
    }
    written += LINE_END;
  }
  return written;
}

function writeText(text: string, toBeQuoted: RegExp): string {
  if (FORMULA_START.test(text)) return `"'${text.replaceAll('"', '""')}"`;
  return toBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
