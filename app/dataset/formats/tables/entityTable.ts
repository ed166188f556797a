import type { DatasetTable } from './datasetTable.ts';

/** A row an entity; `start` and `end` count UTF-16 code units of the text as read. */
export const entityTable: DatasetTable = {
  name: 'entities',
  columns: [
    { name: 'file', type: 'text' },
    { name: 'label', type: 'text' },
    { name: 'start', type: 'integer' },
    { name: 'end', type: 'integer' },
    { name: 'text', type: 'text' },
    { name: 'confidence', type: 'number' },
    { name: 'rule', type: 'text' },
    { name: 'verdict', type: 'text' },
  ],
  rowsOf: ({ file, entities }) =>
    entities.map(({ label, start, end, text, confidence, rule, verdict }) => {
      return [file, label, start, end, text, confidence ?? null, rule ?? null, verdict ?? null];
    }),
};
