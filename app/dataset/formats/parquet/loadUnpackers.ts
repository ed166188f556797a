import type { CompressionCodec, Compressors } from 'hyparquet';

/** Unpacks a page that says to be so long; throws or cuts off when it is longer. */
type Unpack = (packed: Uint8Array, byteLength: number) => Uint8Array;

/**
 * What `hyparquet` does not unpack by itself; loaded when a file is packed so. Brotli is not among
 * them: what unpacks it makes room for all that the data says.
 */
const LOADERS: Partial<Record<CompressionCodec, () => Promise<Unpack>>> = {
  GZIP: async () => (await import('./unpackGzip.ts')).unpackGzip,
  ZSTD: async () => {
    const { decompress } = await import('fzstd');
    return (packed, byteLength) => decompress(packed, new Uint8Array(byteLength));
  },
  LZ4_RAW: async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4Raw,
};

/** How the columns of a file may be packed. */
export const CODECS = new Set<string>(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(LOADERS)]);

/** What unpacks columns that are packed in these ways. */
export async function loadUnpackers(codecs: Iterable<CompressionCodec>): Promise<Compressors> {
  const unpackers: Compressors = {};
  for (const codec of new Set(codecs)) {
    const unpack = await LOADERS[codec]?.();
    if (unpack === undefined) continue;
    unpackers[codec] = (packed, byteLength) =>
      byteLength === 0 ? new Uint8Array() : unpack(packed, byteLength);
  }
  return unpackers;
}
