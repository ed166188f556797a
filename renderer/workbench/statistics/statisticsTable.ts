import { writeRows } from '../../../app/dataset/formats/tables/writeRows.ts';

/** A cell: words, a count, or a share of 0 to 1; null where there is nothing to divide by. */
export type StatisticsCell = string | number | { share: number | null };

/** A table of the view; the first cell of a row is its name. */
export interface StatisticsTable {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly [string, ...StatisticsCell[]])[];
}

/** Without it Excel reads the file in the system's old code page and breaks Vietnamese. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All tables as one: a line for each figure, with its table, row and column. */
export function writeStatisticsCsv(
  tables: readonly StatisticsTable[],
  head: readonly [table: string, row: string, column: string, value: string],
): string {
  const lines = tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(([name, ...cells]) =>
      cells.map((cell, index) => {
        const value = typeof cell === 'object' ? cell.share : cell;
        return [title, name, columns[index + 1] ?? '', value];
      }),
    ),
  );
  return BYTE_ORDER_MARK + writeRows([head, ...lines], ',');
}
