import type { CompressionCodec, Encoding, FileMetaData } from 'hyparquet';
import { CODECS } from './loadUnpackers.ts';

/** `RLE` and `BIT_PACKED` are those of levels. */
const ENCODINGS: readonly Encoding[] = [
  'PLAIN',
  'PLAIN_DICTIONARY',
  'RLE_DICTIONARY',
  'RLE',
  'BIT_PACKED',
];

/**
 * The first compression or encoding of the columns that is not read here, by its name in the format;
 * null when all are. Source: https://parquet.apache.org/docs/file-format/data-pages/compression/
 */
export function findForeignPacking(
  metadata: FileMetaData,
  columns: readonly string[],
): CompressionCodec | Encoding | null {
  const chunks = metadata.row_groups
    .flatMap((group) => group.columns)
    .flatMap(({ meta_data: chunk }) => chunk ?? [])
    .filter((chunk) => columns.includes(chunk.path_in_schema[0] ?? ''));
  const codec = chunks.find((chunk) => !CODECS.has(chunk.codec))?.codec;
  const encodings = chunks.flatMap((chunk) => chunk.encodings);
  return codec ?? encodings.find((encoding) => !ENCODINGS.includes(encoding)) ?? null;
}
