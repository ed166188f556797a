import { columnSizingFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { Field } from '../../../shared/project.ts';
import type { SheetRow } from './sheetMessages.ts';

/** What the table keeps of the columns; the worker has the rows. */
export const sheetTableFeatures = tableFeatures({ columnSizingFeature });

const helper = createColumnHelper<typeof sheetTableFeatures, SheetRow>();

/** By what a field of the type usually holds, in pixels. */
const WIDTHS: Readonly<Record<Field['type'], number>> = {
  text: 200,
  date: 116,
  dateTime: 184,
  choice: 116,
  place: 140,
};

/** One column a field, in the project's order; the headline gets more room than other words. */
export function sheetColumns(fields: readonly Field[]) {
  return helper.columns(
    fields.map(({ id, type }) =>
      helper.accessor(({ cells }) => cells[id]?.value ?? null, {
        id,
        size: id === 'title' ? 320 : WIDTHS[type],
      }),
    ),
  );
}
