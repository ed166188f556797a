import type { DatasetArticle } from '../../../shared/dataset.ts';
import { indicatorTable } from './tables/indicatorTable.ts';
import { writeRows } from './tables/writeRows.ts';

/** Without it Excel reads the file in the system's old code page and breaks Vietnamese. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The column names as the first line of the file, byte-order mark and line end included. */
export function indicatorsCsvHeader(): string {
  return BYTE_ORDER_MARK + writeRows([indicatorTable.columns.map(({ name }) => name)], ',');
}

/** A line for each indicator of the article, '' when it has none; empty cells are unknown values. */
export function writeIndicatorRows(article: DatasetArticle): string {
  return writeRows(indicatorTable.rowsOf(article), ',');
}
