import { isReadable, type TableRecord } from './tableRecord.ts';

/** `id` names the rows; null when no column does. */
export interface TableColumns {
  text: string;
  id: string | null;
}

/** Folded: without marks, spaces and punctuation. The first that is there is taken. */
const TEXT_NAMES = ['text', 'content', 'body', 'noidung', 'vanban', 'fulltext', 'articletext']
  .concat(['maintext', 'articlebody', 'noidungbaiviet', 'noidungbai', 'baiviet', 'toanvan'])
  .concat(['article', 'document', 'rawtext', 'plaintext']);
const ID_NAMES = [
  'id',
  'articleid',
  'docid',
  'documentid',
  'uuid',
  'guid',
  'maso',
  'mabai',
  'ma',
].concat(['slug', 'url', 'link', 'duongdan', 'file', 'filename', 'tentep', 'path']);

/** A column that nobody named as the text must look like one: words, and so many characters. */
const LEAST_TEXT_LENGTH = 40;

/**
 * Which column is the article's text: one with a usual name (`text`, `content`, `body`, `nội dung` …),
 * else the one with the most text. Which one names the rows: one with a usual name (`id`, `url` …)
 * that is filled in and different in all of them. Null when no column looks like text.
 */
export function chooseColumns(records: readonly TableRecord[]): TableColumns | null {
  const rows = records.filter(isReadable).map(({ cells }) => cells);
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const isFilled = (name: string) => rows.some((cells) => /\S/u.test(cells.get(name) ?? ''));
  const named = findNamed(columns, TEXT_NAMES, isFilled);
  const text = named ?? findLongest(rows, columns);
  if (text === null) return null;
  const names = columns.filter((column) => column !== text);
  const tellsApart = (column: string) => {
    const values = rows.map((cells) => cells.get(column)?.trim() ?? '');
    return values.every((value) => value !== '') && new Set(values).size === values.length;
  };
  return { text, id: findNamed(names, ID_NAMES, tellsApart) };
}

function findNamed(
  columns: readonly string[],
  names: readonly string[],
  suits: (column: string) => boolean,
): string | null {
  for (const name of names) {
    const found = columns.find((column) => foldName(column) === name && suits(column));
    if (found !== undefined) return found;
  }
  return null;
}

function findLongest(
  rows: readonly ReadonlyMap<string, string>[],
  columns: readonly string[],
): string | null {
  let longest: { column: string; length: number } | null = null;
  for (const column of columns) {
    const cells = rows.map((row) => row.get(column) ?? '');
    const isText = cells.some(
      (cell) => cell.length >= LEAST_TEXT_LENGTH && /\s/u.test(cell.trim()),
    );
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    if (isText && length > (longest?.length ?? 0)) longest = { column, length };
  }
  return longest?.column ?? null;
}

function foldName(column: string): string {
  const letters = column.toLowerCase().replaceAll('đ', 'd').normalize('NFD');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Columns that only a dataset of Dấu has together: as JSON Lines, and as a table of indicators. */
const DATASETS = [
  ['file', 'fields', 'entities', 'indicators'],
  ['file', 'start', 'end', 'text', 'name', 'value', 'kind', 'rule', 'verdict'],
];

/** Whether a row is of what Dấu itself has exported, which holds marks and no articles. */
export function isOwnDataset(record: TableRecord | undefined): boolean {
  if (record === undefined || !isReadable(record)) return false;
  return DATASETS.some((names) => names.every((name) => record.cells.has(name)));
}
