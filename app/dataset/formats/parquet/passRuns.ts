import type { DataReader } from 'hyparquet';
import { readVarInt } from 'hyparquet/src/thrift.js';

/**
 * Passes over `count` numbers of `width` bits in Parquet's hybrid of run lengths and packed bits, so
 * that no run is known to be longer than what is left of them. Throws RangeError when one is. Source:
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
export function passRuns(reader: DataReader, width: number, count: number): void {
  for (let seen = 0; seen < count;) {
    const left = count - seen;
    const header = readVarInt(reader);
    const length = header >>> 1;
    if ((header & 1) === 1) {
      // Writers fill the last of the packed groups of eight, and some put empty ones behind it.
      if (width === 0 && length * 8 > left + 7) throw tooLong(length * 8, left);
      reader.offset += length * width;
      seen += length * 8;
    } else {
      if (length > left) throw tooLong(length, left);
      reader.offset += Math.ceil(width / 8);
      seen += length;
    }
  }
}

const tooLong = (length: number, left: number) =>
  new RangeError(`a run of ${length} values where ${left} are left`);
