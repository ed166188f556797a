import type { FormatOption, WriteContext } from '../datasetFormat.ts';
import { choiceOf } from '../datasetFormat.ts';
import type { DatasetTable } from './datasetTable.ts';
import { entityTable } from './entityTable.ts';
import { createFieldTable } from './fieldTable.ts';
import { indicatorTable } from './indicatorTable.ts';

export const TABLE_OPTION = {
  id: 'table',
  choices: ['indicators', 'fields', 'entities'],
  about: 'what the rows are',
} satisfies FormatOption;

/** The table that the options choose. */
export function chosenTable({ fields, options }: WriteContext): DatasetTable {
  switch (choiceOf({ options: [TABLE_OPTION] }, options, 'table')) {
    case 'fields':
      return createFieldTable(fields);
    case 'entities':
      return entityTable;
    default:
      return indicatorTable;
  }
}

export const TABLES_LEAVE_OUT = [
  'the texts, and what is not a column; nothing can be read back',
] as const;
