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
