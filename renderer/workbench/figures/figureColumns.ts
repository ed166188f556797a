import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { FigureColumn, FigureRow } from './figureMessages.ts';

/** What the table keeps of the columns; the worker sorts the rows. */
export const figureTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof figureTableFeatures, FigureRow>();

const COLUMNS: readonly FigureColumn[] = [
  'name',
  'printed',
  'value',
  'kind',
  'base',
  'period',
  'place',
  'title',
];

/** The heading of each is `figures.column.<id>` in the texts. */
export const figureColumns = helper.columns(
  COLUMNS.map((id) => helper.accessor(() => null, { id, sortDescFirst: id === 'value' })),
);
