import {
  type AsyncBuffer,
  type CompressionCodec,
  type Compressors,
  type FileMetaData,
  parquetMetadata,
  parquetReadObjects,
  type RowGroup,
} from 'hyparquet';
import { z } from 'zod';
import { MarkValue } from '../../../../shared/dataset.ts';
import { type DatasetResult, failAt, faultOf } from '../../incoming/fault.ts';
import type {
  IncomingArticle,
  IncomingMarks,
  IncomingSpan,
} from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { faultOfShape } from '../../incoming/parseItem.ts';
import type { Incoming } from '../datasetFormat.ts';
import { checkRowGroup } from './checkRowGroup.ts';
import { findForeignPacking } from './findForeignPacking.ts';
import { loadUnpackers } from './loadUnpackers.ts';
import { passStruct } from './passStruct.ts';

const Span = z.object({
  id: z.string(),
  layer: z.enum(['entity', 'field', 'indicator', 'name']),
  label: z.string(),
  text: z.string(),
  parts: z.array(z.object({ start: z.int(), end: z.int() })),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  attributes: z.string().nullable(),
});
const Row = z.object({
  file: z.string(),
  text: z.string(),
  spans: z.array(Span).nullable(),
  relations: z.array(z.object({ type: z.string(), from: z.string(), to: z.string() })).nullable(),
  meta: z.string().nullable(),
});

/** Datasets that Dấu wrote; those of others have columns of their own. */
export async function* readHuggingFace(files: readonly InputFile[]): Incoming {
  for (const file of withEnding(files, ['.parquet'])) yield* readFile(file);
}

const COLUMNS = Object.keys(Row.shape);

async function* readFile(file: InputFile): AsyncGenerator<DatasetResult<IncomingArticle>> {
  const metadata = await readMetadata(file).catch((error: unknown) => String(error));
  if (typeof metadata === 'string') {
    yield failAt({ path: file.path }, faultOf('notParquet', { reason: metadata }));
    return;
  }
  const there = new Set(metadata.schema.map(({ name }) => name));
  const missing = COLUMNS.filter((name) => !there.has(name));
  if (missing.length > 0) {
    yield failAt({ path: file.path }, faultOf('lacksColumns', { columns: missing.join(', ') }));
    return;
  }
  const packing = findForeignPacking(metadata, COLUMNS);
  if (packing !== null) {
    yield failAt({ path: file.path }, faultOf('foreignPacking', { packing }));
    return;
  }
  const unpackers = await loadUnpackers(codecsOf(metadata));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const request = { metadata, group, rowStart, unpackers };
    const rows = await readRowGroup(file, request).catch((error: unknown) => String(error));
    if (typeof rows === 'string') {
      const place = { path: file.path, row: rowStart + 1 };
      yield failAt(place, faultOf('badRows', { reason: rows }));
      return;
    }
    for (const [index, row] of rows.entries()) yield parseRow(row, file, rowStart + index);
    rowStart += rows.length;
  }
}

function codecsOf({ row_groups: groups }: FileMetaData): CompressionCodec[] {
  return groups.flatMap(({ columns }) =>
    columns.flatMap((column) => column.meta_data?.codec ?? []),
  );
}

/** The length of the description and the letters `PAR1`. */
const END_BYTES = 8;
/** Thousands of row groups are described in a tenth of it. */
const MOST_METADATA_BYTES = 64 * 1024 * 1024;

async function readMetadata(file: InputFile): Promise<FileMetaData> {
  const end = await file.readRange(Math.max(0, file.byteLength - END_BYTES), file.byteLength);
  if (end.length < END_BYTES) throw new RangeError('it is too short');
  const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
  if (length > Math.min(file.byteLength - END_BYTES, MOST_METADATA_BYTES)) {
    throw new RangeError(`it is described in ${length} bytes`);
  }
  const start = file.byteLength - END_BYTES - length;
  const bytes = await file.readRange(start, file.byteLength);
  passStruct({ view: new DataView(bytes.buffer, bytes.byteOffset, length), offset: 0 });
  return parquetMetadata(bytes);
}

interface RowGroupRequest {
  metadata: FileMetaData;
  group: RowGroup;
  rowStart: number;
  unpackers: Compressors;
}

async function readRowGroup(
  file: InputFile,
  { metadata, group, rowStart, unpackers }: RowGroupRequest,
): Promise<unknown[]> {
  await checkRowGroup(file, group, { metadata, columns: COLUMNS, unpackers });
  const buffer: AsyncBuffer = {
    byteLength: file.byteLength,
    slice: (start, end = file.byteLength) => {
      return heard(file.readRange(start, end).then((bytes) => bytes.slice().buffer));
    },
  };
  const rowEnd = rowStart + Number(group.num_rows);
  const range = { columns: COLUMNS, rowStart, rowEnd };
  return parquetReadObjects({ file: buffer, metadata, compressors: unpackers, ...range });
}

/**
 * The library decodes every column of damaged rows and awaits only the first that fails; Node ends a
 * process for a failure that nobody has heard. What follows on this promise counts as heard.
 */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  const proper = promise.then.bind<typeof promise.then>(promise);
  const then: typeof promise.then = (onValue, onReason) => {
    const next = proper(onValue, onReason);
    next.catch(() => undefined);
    return next;
  };
  return Object.defineProperty(promise, 'then', { value: then });
}

function parseRow(
  row: unknown,
  { path }: InputFile,
  index: number,
): DatasetResult<IncomingArticle> {
  const place = { path, row: index + 1 };
  const parsed = Row.safeParse(row);
  if (!parsed.success) return failAt(place, faultOfShape(row, parsed.error));
  const { file, text, spans, relations, meta } = parsed.data;
  const marks: IncomingMarks = {
    ...{ kind: 'marks', place, path, file, text, unit: null },
    ...{ spans: (spans ?? []).map(spanOf), relations: relations ?? [], meta: parse(meta) },
  };
  return { ok: true, value: marks };
}

function spanOf(span: z.output<typeof Span>): IncomingSpan {
  const { id, layer, label, text: surface, parts, value, unit } = span;
  const attributes: IncomingSpan['attributes'] = {};
  if (value !== null) attributes['value'] = value;
  if (unit !== null) attributes['unit'] = unit;
  for (const [key, given] of Object.entries(parse(span.attributes))) {
    const parsed = MarkValue.safeParse(given);
    if (parsed.success) attributes[key] = parsed.data;
  }
  const pairs = parts.map(({ start, end }): [number, number] => [start, end]);
  return { id, layer, label, parts: pairs, surface, attributes };
}

function parse(json: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(json ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
