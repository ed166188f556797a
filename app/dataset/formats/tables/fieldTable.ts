import type { DatasetTable } from './datasetTable.ts';

/** A row an article, with a column for each of the project's fields. */
export function createFieldTable(fields: readonly string[]): DatasetTable {
  return {
    name: 'fields',
    columns: ['file', ...fields].map((name) => ({ name, type: 'text' })),
    rowsOf: (article) => [
      [article.file, ...fields.map((field) => article.fields[field]?.value ?? null)],
    ],
  };
}
