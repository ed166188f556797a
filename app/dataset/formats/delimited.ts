import type { ArticleWriter, DatasetFormat, WriteContext } from './datasetFormat.ts';
import { chosenTable, TABLE_OPTION, TABLES_LEAVE_OUT } from './tables/tables.ts';
import { writeRows } from './tables/writeRows.ts';

/** Without it Excel reads the file in the system's old code page and breaks Vietnamese. */
const BYTE_ORDER_MARK = '\uFEFF';

const common = {
  container: 'file',
  unit: null,
  leavesOut: TABLES_LEAVE_OUT,
  options: [TABLE_OPTION],
  read: null,
} as const;

export const csv: DatasetFormat = {
  ...common,
  id: 'csv',
  name: 'CSV table',
  extensions: ['.csv'],
  source: 'https://www.rfc-editor.org/rfc/rfc4180',
  createWriter: (context) => createRowWriter(context, ','),
};

export const tsv: DatasetFormat = {
  ...common,
  id: 'tsv',
  name: 'TSV table',
  extensions: ['.tsv'],
  source: 'https://www.iana.org/assignments/media-types/text/tab-separated-values',
  createWriter: (context) => createRowWriter(context, '\t'),
};

function createRowWriter(context: WriteContext, delimiter: ',' | '\t'): ArticleWriter {
  const table = chosenTable(context);
  const names = table.columns.map(({ name }) => name);
  let head = BYTE_ORDER_MARK + writeRows([names], delimiter);
  return {
    *add(article) {
      yield { path: '', content: head + writeRows(table.rowsOf(article), delimiter) };
      head = '';
    },
    *end() {
      yield { path: '', content: head };
    },
  };
}
