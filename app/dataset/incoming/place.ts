/** Where in a dataset: a file, with the line or the row where one is known. Both count from 1. */
export interface Place {
  path: string;
  line?: number;
  row?: number;
}

/** In English: `tasks.json, line 12`. */
export function describePlace({ path, line, row }: Place): string {
  if (line !== undefined) return `${path}, line ${line}`;
  return row === undefined ? path : `${path}, row ${row}`;
}
