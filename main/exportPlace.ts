import type { ByteRange, SavedChunk } from '../shared/saving.ts';

/**
 * What an export is written to. Nothing is seen at `target` before the commit, and all of it
 * afterwards. Every method but `abort` throws a FailureError, after which only `abort` is left.
 */
export interface ExportPlace {
  readonly target: string;
  /** Resolves when the chunk is handed to the system. Several files may be written in turns. */
  append: (chunk: SavedChunk) => Promise<void>;
  /** Bytes of what was appended so far. */
  read: (range: ByteRange) => Promise<Uint8Array<ArrayBuffer>>;
  /** Gives the length in bytes, once all of it lasts on the disk. */
  commit: () => Promise<number>;
  /** Leaves everything as it was before. Does nothing after a commit. */
  abort: () => Promise<void>;
}
