import type { DataReader } from 'hyparquet';
import { readVarInt } from 'hyparquet/src/thrift.js';

const BOOLEANS = [1, 2];
const BYTE = 3;
const INTEGERS = [4, 5, 6];
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** Structs and lists in each other; Parquet has fewer than ten. */
const MOST_DEPTH = 32;

/**
 * Passes over a struct of Thrift's compact protocol, so that it is known to end and to name no list
 * longer than what is left of the bytes. Throws RangeError when it is not so. Source:
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export function passStruct(reader: DataReader, depth = 0): void {
  for (;;) {
    const head = takeByte(reader);
    const type = head & 0x0f;
    if (type === 0) return;
    if (head >> 4 === 0) passVarInt(reader);
    if (!BOOLEANS.includes(type)) passValue(reader, type, depth);
  }
}

function passValue(reader: DataReader, type: number, depth: number): void {
  if (depth > MOST_DEPTH) throw new RangeError('it is nested too deep');
  if (type === BYTE) takeByte(reader);
  else if (INTEGERS.includes(type)) passVarInt(reader);
  else if (type === DOUBLE) passBytes(reader, 8);
  else if (type === BINARY) passBytes(reader, readVarInt(reader));
  else if (type === LIST) passList(reader, depth + 1);
  else if (type === STRUCT) passStruct(reader, depth + 1);
  else throw new RangeError(`it has a value of the unknown type ${type}`);
}

function passList(reader: DataReader, depth: number): void {
  const head = takeByte(reader);
  const type = head & 0x0f;
  const shortLength = head >> 4;
  const length = shortLength === 15 ? readVarInt(reader) >>> 0 : shortLength;
  const left = reader.view.byteLength - reader.offset;
  if (length > left) throw new RangeError(`it has a list of ${length} in ${left} bytes`);
  for (let index = 0; index < length; index += 1) {
    // Truth values, which are nothing in a struct, are bytes in a list.
    passValue(reader, BOOLEANS.includes(type) ? BYTE : type, depth);
  }
}

function takeByte(reader: DataReader): number {
  const byte = reader.view.getUint8(reader.offset);
  reader.offset += 1;
  return byte;
}

function passVarInt(reader: DataReader): void {
  while (takeByte(reader) >= 0x80);
}

function passBytes(reader: DataReader, length: number): void {
  reader.offset += length >>> 0;
  if (reader.offset > reader.view.byteLength) throw new RangeError('it ends too early');
}
