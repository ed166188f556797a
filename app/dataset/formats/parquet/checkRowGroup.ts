import { type Compressors, type FileMetaData, parquetSchema, type RowGroup } from 'hyparquet';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getTreePath } from 'hyparquet/src/schema.js';
import type { InputFile } from '../../incoming/inputFile.ts';
import { checkPages } from './checkPages.ts';

/** A value takes a bit at least, were it not for runs of equal ones; columns in use are far below. */
const MOST_VALUES_PER_BYTE = 16;
const FEW_VALUES = 1024 * 1024;
/** Snappy cannot pack closer than 22 to 1; texts are packed 3 to 10 to 1. */
const MOST_BYTES_PER_BYTE = 32;
const FEW_BYTES = 256 * 1024 * 1024;

interface Wanted {
  metadata: FileMetaData;
  /** At the top of the schema; the first one has a value in each row and is in no list. */
  columns: readonly string[];
  unpackers: Compressors;
}

/**
 * Throws RangeError when the columns of a row group lie outside the file, or say that they hold more
 * than their bytes can: decoding makes room for all that a damaged number says, or never ends.
 */
export async function checkRowGroup(
  file: InputFile,
  group: RowGroup,
  { metadata, columns, unpackers }: Wanted,
): Promise<void> {
  const chunks = group.columns.map(({ meta_data: chunk }) => {
    if (!chunk) throw new RangeError('a column is not described');
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const end = start + Number(chunk.total_compressed_size);
    const isInFile = 0 <= start && start <= end && end <= file.byteLength;
    if (!isInFile) throw new RangeError(`a column from ${start} to ${end}`);
    return { ...chunk, start, end };
  });
  const wanted = chunks.filter((chunk) => columns.includes(chunk.path_in_schema[0] ?? ''));
  const byteLength = wanted.reduce((sum, { start, end }) => sum + end - start, 0);
  const room = {
    values: byteLength * MOST_VALUES_PER_BYTE + FEW_VALUES,
    bytes: byteLength * MOST_BYTES_PER_BYTE + FEW_BYTES,
  };
  const tree = parquetSchema(metadata);
  let rowCount = 0;
  for (const { start, end, codec, path_in_schema: names } of wanted) {
    const path = getTreePath(tree, names);
    const mostRepetition = getMaxRepetitionLevel(path);
    const mostDefinition = getMaxDefinitionLevel(path);
    const shape = { codec, unpackers, mostRepetition, mostDefinition };
    const count = checkPages(await file.readRange(start, end), shape, room);
    if (names[0] === columns[0]) rowCount += count;
  }
  if (rowCount !== Number(group.num_rows)) throw new RangeError(`${group.num_rows} rows`);
}
