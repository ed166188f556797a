import { MAX_FILE_BYTES } from '../../../../shared/articleFormat.ts';

/** What a row may take beside the longest text. */
export const SHORT_ROW = 256 * 1024;
/** A longer row holds more than an article may. */
export const LONGEST_ROW = MAX_FILE_BYTES.text + SHORT_ROW;
export const TOO_LONG = 'is longer than an article may be';

/**
 * A row as its columns, or why it could not be cut into them. `number` counts from 1: lines in JSON
 * Lines, the rows below the header in CSV. A value that is no text, number or truth value is ''.
 */
export type TableRecord =
  { number: number; cells: ReadonlyMap<string, string> } | { number: number; problem: string };

export type ReadableRecord = Extract<TableRecord, { cells: unknown }>;

export function isReadable(record: TableRecord): record is ReadableRecord {
  return 'cells' in record;
}
