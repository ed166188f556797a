/**
 * What is used of hyparquet-compressors. Its index also makes a WebAssembly module as soon as it is
 * read, which the window's policy forbids; so the one file is imported.
 */
declare module 'hyparquet-compressors/src/lz4.js' {
  export function decompressLz4Raw(input: Uint8Array, outputLength: number): Uint8Array;
}
