import { gzipSync } from 'fflate';
import type { CompressionCodec } from 'hyparquet';

/** Packs bytes, of which none is like another, into a block that says so: as short as a packer can be. */
type Pack = (content: Uint8Array) => Uint8Array;

/** A page of a test is shorter than a block of any of them may be. */
export const PACKERS = {
  GZIP: (content) => gzipSync(content, { mtime: 0 }),
  ZSTD: (content) =>
    join(ZSTD_FRAME, littleEndian(content.length, 4), zstdBlock(content.length), content),
  LZ4_RAW: (content) => join(lz4Literals(content.length), content),
} satisfies Partial<Record<CompressionCodec, Pack>>;

/** The magic number, and that the length follows in four bytes. Source: RFC 8878, 3.1.1 */
const ZSTD_FRAME = [0x28, 0xb5, 0x2f, 0xfd, 0xa0];
/** The last block, as it is. */
const zstdBlock = (length: number) => littleEndian(length * 8 + 1, 3);

/** Source: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
const lz4Literals = (length: number) => {
  if (length < 15) return [length << 4];
  return [
    0xf0,
    ...new Array<number>(Math.floor((length - 15) / 255)).fill(255),
    (length - 15) % 255,
  ];
};

const littleEndian = (value: number, size: number) =>
  Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);

const join = (...pieces: ArrayLike<number>[]) =>
  Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
