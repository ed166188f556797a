import papaparse from 'papaparse/papaparse.js';
import { LONGEST_ROW, SHORT_ROW, type TableRecord, TOO_LONG } from './tableRecord.ts';

/** Parsed together: few, so that a long table is never held whole. */
const ROWS_A_STEP = 32;
const MOST_COLUMNS = 1_000;
const DELIMITERS = [',', ';', '\t', '|'];

interface Dialect {
  delimiter: string;
  newline: string;
}

/** Rows of the beginning of a text. `length` is where the next one begins; null when none ends. */
interface ParsedRows {
  rows: string[][];
  length: number | null;
  /** What is wrong with the last of the rows. */
  problem: string | null;
}

/**
 * The rows of CSV or TSV as in RFC 4180, one at a time; empty ones are passed over and not counted.
 * The first row names the columns; one without a name, or with a name that came before, is called by
 * its number. When `delimiter` is null, the one of comma, semicolon, tab and bar is taken that cuts
 * the header into most columns.
 */
export function* delimitedRecords(text: string, delimiter: string | null): Generator<TableRecord> {
  const dialect = findDialect(text, delimiter);
  let columns: string[] | null = null;
  let number = 0;
  for (let start = 0; start < text.length;) {
    const { rows, length, problem } = parseRows(text, start, dialect);
    for (const [index, row] of rows.entries()) {
      if (row.every((cell) => cell.trim() === '')) continue;
      const isBad = problem !== null && index === rows.length - 1;
      if (columns === null && !isBad) {
        columns = nameColumns(row);
        continue;
      }
      number += 1;
      yield isBad ? { number, problem } : toRecord(row, columns ?? [], number);
    }
    start = length ?? text.length;
  }
}

function toRecord(row: readonly string[], columns: readonly string[], number: number): TableRecord {
  if (row.length > columns.length) {
    const counts = `${String(row.length)} cells, and the header ${String(columns.length)}`;
    return { number, problem: `has ${counts}. Quote the cells that hold the separator` };
  }
  return { number, cells: new Map(row.map((cell, index) => [columns[index] ?? '', cell])) };
}

function parseRows(text: string, start: number, dialect: Dialect): ParsedRows {
  for (let size = SHORT_ROW; size <= LONGEST_ROW * 4; size *= 4) {
    const window = text.slice(start, start + Math.min(size, LONGEST_ROW));
    const isEnd = start + window.length >= text.length;
    const { rows, length, isOpen } = parseWindow(window, dialect, isEnd);
    const problem = isOpen ? 'has a quotation that does not end: double the marks in it' : null;
    if (rows.length > 0 || isEnd) return { rows, length: start + length, problem };
    // A longer part of it would take hundreds of bytes for each separator.
    if (size === SHORT_ROW && widthOf(window, dialect) > MOST_COLUMNS) break;
  }
  const problem = `${TOO_LONG}, has more than ${String(MOST_COLUMNS)} cells, or a quotation that does not end`;
  return { rows: [['?']], length: null, problem };
}

/** How many cells the first row of a text has. */
function widthOf(text: string, dialect: Dialect): number {
  return parseWindow(text, dialect, true).rows[0]?.length ?? 0;
}

function parseWindow(window: string, { delimiter, newline }: Dialect, isEnd: boolean) {
  const preview = ROWS_A_STEP;
  const parser = new papaparse.Parser({ delimiter, newline, preview, fastMode: false });
  const { data, errors, meta } = parser.parse(window, 0, !isEnd);
  return {
    rows: data,
    length: meta.cursor,
    isOpen: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}

function findDialect(text: string, delimiter: string | null): Dialect {
  const sample = text.slice(0, SHORT_ROW);
  const newline = /\r\n|\n|\r/u.exec(sample)?.[0] ?? '\n';
  if (delimiter !== null) return { delimiter, newline };
  const widthBy = (candidate: string) => widthOf(sample, { delimiter: candidate, newline });
  const [first = ',', ...others] = DELIMITERS;
  const widest = others.reduce((a, b) => (widthBy(b) > widthBy(a) ? b : a), first);
  return { delimiter: widest, newline };
}

function nameColumns(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.slice(0, MOST_COLUMNS).map((cell, index) => {
    const trimmed = cell.trim();
    const name = trimmed === '' || seen.has(trimmed) ? `column ${String(index + 1)}` : trimmed;
    seen.add(name);
    return name;
  });
}
