import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writingError } from './failureError.ts';
import { linkTarget, partialName, removeLeftovers } from './partialName.ts';
import { readRange } from './readRange.ts';
import { SerialQueue } from './serialQueue.ts';
import { syncFolder } from './syncFolder.ts';

/** What an export asks of an open file. Tests put a full disk in its place. */
export interface ExportWriter {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A file that is written beside its place and moved there when it is whole. Whoever looks at the
 * place sees what was there before, or all of the new file; never a half.
 */
export class ExportFile {
  /** Where the file will be. */
  readonly target: string;
  readonly #partial: string;
  readonly #writer: ExportWriter;
  readonly #queue = new SerialQueue();
  #byteLength = 0;

  private constructor(target: string, partial: string, writer: ExportWriter) {
    this.target = target;
    this.#partial = partial;
    this.#writer = writer;
  }

  /**
   * Begins a file; also takes away what a killed export left in the same folder. A target that is
   * a link stays one: the file that it leads to is replaced. Throws a FailureError.
   */
  static async create(
    target: string,
    openWriter: (path: string) => Promise<ExportWriter> = (path) => open(path, 'wx'),
  ): Promise<ExportFile> {
    try {
      const place = await linkTarget(target);
      await removeLeftovers(dirname(place));
      const partial = partialName(place);
      return new ExportFile(place, partial, await openWriter(partial));
    } catch (error) {
      throw writingError(error, target);
    }
  }

  /** Resolves when the chunk is handed to the system. After a FailureError only `abort` is left. */
  append(chunk: string | Uint8Array): Promise<void> {
    return this.#queue.run(async () => {
      try {
        await this.#writer.writeFile(chunk);
        this.#byteLength += Buffer.byteLength(chunk);
      } catch (error) {
        throw writingError(error, this.target);
      }
    });
  }

  /** Bytes of what was appended so far. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#queue.run(() => readRange(this.#partial, { start, end, name: this.target }));
  }

  /** Puts the file in its place. Resolves to its length in bytes once that lasts on the disk. */
  commit(): Promise<number> {
    return this.#queue.run(async () => {
      try {
        await this.#writer.sync();
        await this.#writer.close();
        await rename(this.#partial, this.target);
        await syncFolder(dirname(this.target));
        return this.#byteLength;
      } catch (error) {
        throw writingError(error, this.target);
      }
    });
  }

  /** Leaves everything as it was before. Does nothing after a commit. */
  abort(): Promise<void> {
    return this.#queue.run(async () => {
      // The writer may be closed already, or refuse because the disk is full.
      await this.#writer.close().catch(() => undefined);
      await rm(this.#partial, { force: true });
    });
  }
}
