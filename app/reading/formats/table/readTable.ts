import type { ArticleFormat } from '../../../../shared/articleFormat.ts';
import type { Encoding } from '../../../../shared/article.ts';
import type { Result } from '../../../../shared/failure.ts';
import { decodeText } from '../../decodeText.ts';
import { decodeLeniently } from '../../encodings/decodeStrictly.ts';
import {
  type ArticleFile,
  type ArticleText,
  failAt,
  failureAt,
  tidyMetadata,
} from '../articleFile.ts';
import { chooseColumns, isOwnDataset, type TableColumns } from './chooseColumns.ts';
import { delimitedRecords } from './delimitedRecords.ts';
import { jsonLineRecords } from './jsonLineRecords.ts';
import { isReadable, type ReadableRecord, type TableRecord } from './tableRecord.ts';

/** `path` is the file's, a `#` and the row's id, or its number where no column names the rows. */
export interface RowArticle extends ArticleText {
  path: string;
}

/** The rows that tell which column is what. */
const SAMPLE_SIZE = 200;
const MOST_ARTICLES = 100_000;
const MOST_FAILURES = 1_000;
/** A file with so many bad rows is no table; telling more would only take time. */
const MOST_BAD_ROWS = 20_000;
const MOST_ID_LENGTH = 500;
/** What a decoder puts in the place of bytes that are wrong. */
const REPLACEMENT = '\uFFFD';

/**
 * The articles of a table, one a row. The text exactly as read is the cell of the text column with its
 * quotation or escapes undone, and nothing else: a title in another column is metadata. A row whose
 * text is missing, or which cannot be cut into columns, is a failure of its own; after a thousand of
 * them, only their number is told, and after 20,000 the rest is not read. Failures of the whole file: those of `decodeText`, and
 * `no-text-column`.
 */
export function* readTable(
  file: ArticleFile,
  format: ArticleFormat,
): Generator<Result<RowArticle>> {
  const decoded = decodeRows(file);
  if (!decoded.ok) {
    yield decoded;
    return;
  }
  const { text, encoding } = decoded.value;
  const records =
    format === 'jsonLines'
      ? jsonLineRecords(text)
      : delimitedRecords(text, format === 'tsv' ? '\t' : null);
  const sample = take(records, SAMPLE_SIZE);
  if (isOwnDataset(sample.find(isReadable))) return;
  const columns = chooseColumns(sample);
  if (columns !== null)
    yield* bounded(file.path, readRows(file, encoding, columns, sample, records));
  else if (sample.some(isReadable)) {
    const names = 'text, content, body or nội dung';
    yield failAt(file.path, 'no-text-column', `has no column of texts. Name it ${names}`);
  } else yield failAt(file.path, 'damaged', `holds no row that can be read: ${problemOf(sample)}`);
}

function* readRows(
  { path }: ArticleFile,
  encoding: Encoding,
  columns: TableColumns,
  sample: readonly TableRecord[],
  others: Iterable<TableRecord>,
): Generator<Result<RowArticle>> {
  const seen = new Set<string>();
  for (const records of [sample, others]) {
    for (const record of records) {
      const rowPath = `${path}#${nameRow(record, columns, seen)}`;
      if (!isReadable(record)) yield failAt(rowPath, 'bad-row', record.problem);
      else {
        const text = record.cells.get(columns.text) ?? '';
        const failure = checkText(rowPath, text, columns);
        yield failure ?? { ok: true, value: toArticle(rowPath, text, encoding, record, columns) };
      }
    }
  }
}

function checkText(path: string, text: string, columns: TableColumns): Result<never> | null {
  if (!/\S/u.test(text)) return failAt(path, 'empty', `has nothing in the column ${columns.text}`);
  if (!text.includes(REPLACEMENT)) return null;
  return failAt(path, 'not-utf8', 'holds characters that are not UTF-8');
}

function toArticle(
  path: string,
  text: string,
  encoding: Encoding,
  { cells }: ReadableRecord,
  columns: TableColumns,
): RowArticle {
  const others = [...cells].filter(([name]) => name !== columns.text);
  return { path, text, encoding, metadata: tidyMetadata(others) };
}

/** Different for each row of a file: an id that came before, or is missing, gives way to the number. */
function nameRow(record: TableRecord, { id }: TableColumns, seen: Set<string>): string {
  const number = String(record.number);
  if (id === null) return number;
  const value = isReadable(record) ? (record.cells.get(id)?.trim() ?? '') : '';
  const isGood = value !== '' && value.length <= MOST_ID_LENGTH && !seen.has(value);
  const name = isGood ? value : `row-${number}`;
  seen.add(name);
  return name;
}

/** Ends a table with more articles than one file may have, and shortens the list of bad rows. */
function* bounded(path: string, rows: Iterable<Result<RowArticle>>): Generator<Result<RowArticle>> {
  let articleCount = 0;
  let failureCount = 0;
  for (const row of rows) {
    if (failureCount === MOST_BAD_ROWS) break;
    if (articleCount === MOST_ARTICLES) {
      yield failAt(path, 'too-large', `has more than ${String(MOST_ARTICLES)} rows. Split it`);
      break;
    }
    if (row.ok) articleCount += 1;
    else failureCount += 1;
    if (row.ok || failureCount <= MOST_FAILURES) yield row;
  }
  const hidden = failureCount - MOST_FAILURES;
  if (hidden <= 0) return;
  const isCut = failureCount === MOST_BAD_ROWS;
  const rest = isCut ? ', and is not read further' : '';
  const reason = `has ${String(hidden)} more rows that cannot be read${rest}`;
  yield { ok: false, failure: failureAt(path, 'bad-row', reason) };
}

/** A few wrong bytes spoil their rows, not the file. */
function decodeRows({ bytes, path }: ArticleFile): Result<{ text: string; encoding: Encoding }> {
  const decoded = decodeText(bytes, path);
  if (decoded.ok || decoded.failure.code !== 'not-utf8') return decoded;
  const text = decodeLeniently(bytes);
  const wrongCount = text.split(REPLACEMENT, MOST_FAILURES).length - 1;
  if (wrongCount * 100 > text.length) return decoded;
  return { ok: true, value: { text, encoding: 'utf-8' } };
}

function take<Item>(items: Iterator<Item>, most: number): Item[] {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function problemOf(records: readonly TableRecord[]): string {
  const [first] = records;
  if (first === undefined) return 'there is none below the header';
  return isReadable(first) ? '' : `row ${String(first.number)} ${first.problem}`;
}
