import type {
  CompressionCodec,
  Compressors,
  DataPageHeader,
  DataReader,
  Encoding,
  PageHeader,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { passRuns } from './passRuns.ts';
import { passStruct } from './passStruct.ts';
import { snappyLength } from './snappyLength.ts';

/** How the values of a column are packed, and how deep they lie in lists and under optional ones. */
export interface ColumnShape {
  codec: CompressionCodec;
  unpackers: Compressors;
  mostRepetition: number;
  mostDefinition: number;
}

/** How many values and unpacked bytes there may still be; it shrinks with each page. */
export interface Room {
  values: number;
  bytes: number;
}

/**
 * How many values the pages of a column hold. Throws RangeError when a page says more of itself than
 * its bytes hold, or there is no room for it: what decodes pages makes room for all that they say.
 * Source: https://parquet.apache.org/docs/file-format/data-pages/
 */
export function checkPages(bytes: Uint8Array, shape: ColumnShape, room: Room): number {
  const reader = readerOf(bytes);
  const before = room.values;
  // A single byte that is left over is no page.
  while (reader.offset < bytes.length - 1) {
    passStruct({ ...reader });
    const header = parquetHeader(reader);
    checkNumber('bytes', header.compressed_page_size, bytes.length - reader.offset);
    const end = reader.offset + header.compressed_page_size;
    const page = { header, content: bytes.subarray(reader.offset, end) };
    checkNumber('unpacked bytes', header.uncompressed_page_size, room.bytes);
    room.bytes -= header.uncompressed_page_size;
    room.values -= checkPage(page, shape, room.values);
    reader.offset = end;
  }
  return before - room.values;
}

const readerOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataReader => {
  return { view: new DataView(buffer, byteOffset, byteLength), offset: 0 };
};

interface Page {
  header: PageHeader;
  content: Uint8Array;
}

/** The number of values of a page of data, 0 for a dictionary. */
function checkPage(page: Page, shape: ColumnShape, most: number): number {
  const { type, dictionary_page_header: dictionary, uncompressed_page_size: size } = page.header;
  const { data_page_header: data, data_page_header_v2: newerData } = page.header;
  if (type === 'DATA_PAGE' && data) {
    checkNumber('values', data.num_values, most);
    checkData(data, unpack(page.content, size, shape), shape);
    return data.num_values;
  }
  if (type === 'DATA_PAGE_V2' && newerData) {
    checkNumber('values', newerData.num_values, most);
    checkNewerData(newerData, page, shape);
    return newerData.num_values;
  }
  checkSize(page.content, size, shape);
  checkNumber('values', dictionary?.num_values ?? 0, size);
  return 0;
}

/** Nor is a number that is missing at most as large as the largest. */
function checkNumber(what: string, number: number, most: number): void {
  if (!(number >= 0 && number <= most)) throw new RangeError(`a page of ${number} ${what}`);
}

function checkSize(packed: Uint8Array, size: number, { codec, unpackers }: ColumnShape): void {
  // These are bounded by the room alone; a page that unpacks to more throws when it is unpacked.
  if (unpackers[codec]) return;
  const length = codec === 'SNAPPY' ? snappyLength(packed) : packed.length;
  if (length !== size) throw new RangeError(`a page that unpacks to ${size} bytes`);
}

function unpack(packed: Uint8Array, size: number, shape: ColumnShape): Uint8Array {
  checkSize(packed, size, shape);
  return decompressPage(packed, size, shape.codec, shape.unpackers);
}

/** Levels and values of this version are packed together; each kind of level begins with its length. */
function checkData(
  { num_values: count, encoding }: DataPageHeader,
  unpacked: Uint8Array,
  { mostRepetition, mostDefinition }: ColumnShape,
): void {
  const reader = readerOf(unpacked);
  let valueCount = count;
  if (mostRepetition > 0) takeLevels(reader, mostRepetition, count);
  if (mostDefinition > 0) {
    const levels = takeLevels(reader, mostDefinition, count);
    valueCount = levels.filter((level) => level === mostDefinition).length;
  }
  checkValues(reader, encoding, valueCount);
}

function takeLevels(reader: DataReader, mostLevel: number, count: number): number[] {
  const width = bitWidth(mostLevel);
  passRuns({ ...reader, offset: reader.offset + 4 }, width, count);
  const levels = new Array<number>(count);
  readRleBitPackedHybrid(reader, width, levels);
  return levels;
}

type NewerHeader = NonNullable<PageHeader['data_page_header_v2']>;

/** Of this version, levels lie before the values and are not packed. */
function checkNewerData(
  header: NewerHeader,
  { header: { uncompressed_page_size: size }, content }: Page,
  shape: ColumnShape,
): void {
  const { num_values: count, num_nulls: nullCount, encoding } = header;
  const repetitionSize = header.repetition_levels_byte_length;
  const levelsSize = repetitionSize + header.definition_levels_byte_length;
  checkNumber('bytes of levels', repetitionSize, levelsSize);
  checkNumber('bytes of levels', levelsSize, content.length);
  const { mostRepetition, mostDefinition } = shape;
  if (mostRepetition > 0) passRuns(readerOf(content), bitWidth(mostRepetition), count);
  if (mostDefinition > 0) {
    passRuns({ ...readerOf(content), offset: repetitionSize }, bitWidth(mostDefinition), count);
  }
  const packed = content.subarray(levelsSize);
  const isPacked = header.is_compressed !== false;
  if (isPacked) checkSize(packed, size - levelsSize, shape);
  checkNumber('empty values', nullCount, count);
  if (encoding === 'PLAIN') return;
  const values = isPacked ? unpack(packed, size - levelsSize, shape) : packed;
  checkValues(readerOf(values), encoding, count - nullCount);
}

function checkValues(reader: DataReader, encoding: Encoding, count: number): void {
  if (encoding === 'PLAIN') return;
  if (encoding !== 'PLAIN_DICTIONARY' && encoding !== 'RLE_DICTIONARY') {
    throw new RangeError(`the encoding ${encoding} is not read here`);
  }
  const width = reader.view.getUint8(reader.offset);
  reader.offset += 1;
  if (width > 0) passRuns(reader, width, count);
}

const bitWidth = (mostValue: number) => 32 - Math.clz32(mostValue);
