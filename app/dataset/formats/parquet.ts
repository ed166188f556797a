import type { ArticleWriter, DatasetFormat, WriteContext } from './datasetFormat.ts';
import { ParquetRows } from './parquet/parquetRows.ts';
import type { ColumnType } from './parquet/parquetSchema.ts';
import { chosenTable, TABLE_OPTION, TABLES_LEAVE_OUT } from './tables/tables.ts';

/** A table for pandas, DuckDB, R and the like. */
export const parquet: DatasetFormat = {
  id: 'parquet',
  name: 'Parquet table',
  container: 'file',
  extensions: ['.parquet'],
  unit: null,
  source: 'https://parquet.apache.org/docs/file-format/',
  leavesOut: TABLES_LEAVE_OUT,
  options: [TABLE_OPTION],
  createWriter: createTableWriter,
  read: null,
};

const TYPES = { text: 'string', integer: 'int32', number: 'double' } as const;
const ROW_WEIGHT = 300;

function createTableWriter(context: WriteContext): ArticleWriter {
  const { columns, rowsOf } = chosenTable(context);
  const types = columns.map(({ name, type }): [string, ColumnType] => [name, TYPES[type]]);
  const rows = new ParquetRows(Object.fromEntries(types));
  return {
    *add(article) {
      for (const cells of rowsOf(article)) {
        const named = columns.map(({ name }, index) => [name, cells[index] ?? null] as const);
        const content = rows.add(Object.fromEntries(named), ROW_WEIGHT);
        if (content !== null) yield { path: '', content };
      }
    },
    *end() {
      yield { path: '', content: rows.end([]) };
    },
  };
}
