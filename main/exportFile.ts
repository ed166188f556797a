import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode, writingError } from './failureError.ts';
import { SerialQueue } from './serialQueue.ts';
import { syncFolder } from './syncFolder.ts';

/** What an export asks of an open file. Tests put a full disk in its place. */
export interface ExportWriter {
  writeFile(content: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

// notes.jsonl.partial-4711-9f86d081884c7d65
const PARTIAL = /\.partial-(?<processId>\d+)-[0-9a-f]{16}$/;

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
      const partial = `${place}.partial-${process.pid}-${randomBytes(8).toString('hex')}`;
      return new ExportFile(place, partial, await openWriter(partial));
    } catch (error) {
      throw writingError(error, target);
    }
  }

  /** Resolves when the chunk is handed to the system. After a FailureError only `abort` is left. */
  append(chunk: string): Promise<void> {
    return this.#queue.run(async () => {
      try {
        await this.#writer.writeFile(chunk);
        this.#byteLength += Buffer.byteLength(chunk);
      } catch (error) {
        throw writingError(error, this.target);
      }
    });
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

async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  // A folder that may be written to but not listed keeps its leftovers.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const processId = PARTIAL.exec(basename(name))?.groups?.['processId'];
    if (processId === undefined || isRunning(Number(processId))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
