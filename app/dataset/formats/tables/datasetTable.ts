import type { LabelledArticle } from '../../../../shared/dataset.ts';

export type Cell = string | number | null;

/** Columns, and the rows that an article has. Cells are null where a value is unknown. */
export interface DatasetTable {
  name: 'indicators' | 'fields' | 'entities';
  columns: readonly { name: string; type: 'text' | 'integer' | 'number' }[];
  rowsOf: (article: LabelledArticle) => Cell[][];
}
