import { encodeUtf8 } from '../../text/utf8.ts';

/**
 * The records of a zip beside its packed bytes, always in the form for more than 4 GB (ZIP64).
 * Source: PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3.
 */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50,
} as const;

/** The number of the extra field with numbers of 64 bits. */
export const EXTRA_64 = 1;
/** Stands in a field of 16 or 32 bits whose number is in the record of 64 bits. */
export const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];

/** Sizes, CRC and the offset of the local header; `path` is the name. */
export interface WrittenEntry {
  path: string;
  offset: number;
  packedLength: number;
  byteLength: number;
  crc: number;
}

const VERSION = 45;
/** Sizes follow the packed bytes (bit 3); names are UTF-8 (bit 11). */
const FLAGS = (1 << 3) | (1 << 11);
const DEFLATED = 8;
/** 1 January 1980, the first day there is: the same content is the same file. */
const MODIFIED = 0x00210000;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

function record(fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array {
  const head = fields.reduce((sum, [size]) => sum + size, 0);
  const bytes = new Uint8Array(tails.reduce((sum, { length }) => sum + length, head));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  for (const tail of tails) {
    bytes.set(tail, at);
    at += tail.length;
  }
  return bytes;
}

/** Before the packed bytes, when nothing is known of them yet. */
export function localHeader(path: string): Uint8Array {
  const name = encodeUtf8(path);
  const extra = record([
    [2, EXTRA_64],
    [2, 16],
    [8, 0],
    [8, 0],
  ]);
  return record(
    [
      ...([
        [4, SIGNATURE.local],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
        [4, MODIFIED],
      ] as const),
      ...([
        [4, 0],
        [4, ELSEWHERE_32],
        [4, ELSEWHERE_32],
      ] as const),
      ...([
        [2, name.length],
        [2, extra.length],
      ] as const),
    ],
    name,
    extra,
  );
}

/** After the packed bytes. */
export function dataDescriptor({ crc, packedLength, byteLength }: WrittenEntry): Uint8Array {
  return record([
    [4, SIGNATURE.descriptor],
    [4, crc],
    [8, packedLength],
    [8, byteLength],
  ]);
}

/** The end of the file: what is in it. `start` is where it begins. */
export function zipDirectory(entries: readonly WrittenEntry[], start: number): Uint8Array[] {
  const central = entries.map(centralHeader);
  const length = central.reduce((sum, bytes) => sum + bytes.length, 0);
  return [...central, ...endRecords({ count: entries.length, start, length })];
}

/** The record of 64 bits, where it lies, and the end record that readers look for. */
function endRecords(central: { count: number; start: number; length: number }): Uint8Array[] {
  const { count, start, length } = central;
  const versions: Field[] = [
    [2, VERSION],
    [2, VERSION],
  ];
  const end64 = record([
    [4, SIGNATURE.end64],
    [8, 44],
    ...versions,
    [8, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
  ]);
  const locator = record([
    [4, SIGNATURE.locator64],
    [4, 0],
    [8, start + length],
    [4, 1],
  ]);
  const end = record([
    [4, SIGNATURE.end],
    [4, 0],
    [2, ELSEWHERE_16],
    [2, ELSEWHERE_16],
    [4, ELSEWHERE_32],
    [4, ELSEWHERE_32],
    [2, 0],
  ]);
  return [end64, locator, end];
}

function centralHeader({ path, offset, packedLength, byteLength, crc }: WrittenEntry): Uint8Array {
  const name = encodeUtf8(path);
  const extra = record([
    [2, EXTRA_64],
    [2, 24],
    [8, byteLength],
    [8, packedLength],
    [8, offset],
  ]);
  return record(
    [
      ...([
        [4, SIGNATURE.central],
        [2, VERSION],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
      ] as const),
      ...([
        [4, MODIFIED],
        [4, crc],
        [4, ELSEWHERE_32],
        [4, ELSEWHERE_32],
      ] as const),
      ...([
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
      ] as const),
      [4, ELSEWHERE_32],
    ],
    name,
    extra,
  );
}
