import { Gunzip } from 'fflate';

/** A piece unpacks to a thousand times its length at most. */
const PIECE_BYTES = 16 * 1024;

/**
 * Unpacks gzip data, of several members too, to `byteLength` bytes. Throws RangeError when they are
 * more or fewer, and Error when it is no gzip data.
 */
export function unpackGzip(packed: Uint8Array, byteLength: number): Uint8Array {
  const unpacked = new Uint8Array(byteLength);
  let length = 0;
  const unpacker = new Gunzip((piece) => {
    unpacked.set(piece, length);
    length += piece.length;
  });
  for (let start = 0; start < packed.length; start += PIECE_BYTES) {
    const end = start + PIECE_BYTES;
    unpacker.push(packed.subarray(start, end), end >= packed.length);
  }
  if (length !== byteLength) throw new RangeError(`it unpacks to ${length} bytes`);
  return unpacked;
}
