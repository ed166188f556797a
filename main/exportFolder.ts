import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ByteRange, SavedChunk } from '../shared/saving.ts';
import type { ExportPlace } from './exportPlace.ts';
import { FailureError, systemCode, writingError } from './failureError.ts';
import { beforeName, linkTarget, partialName, removeLeftovers } from './partialName.ts';
import { readRange } from './readRange.ts';
import { SerialQueue } from './serialQueue.ts';
import { syncFolder } from './syncFolder.ts';

/** Files open at once; the one not written for longest is closed, to be opened again. */
const MOST_OPEN = 32;

type Opener = (path: string, flags: 'wx' | 'a') => Promise<ExportHandle>;

/** What an export asks of an open file. Tests put a full disk in its place. */
type ExportHandle = Pick<FileHandle, 'writeFile' | 'sync' | 'close'>;

/**
 * A folder of files that is written beside its place and moved there when it is whole. A folder
 * that was there is replaced: whoever creates this has asked for that.
 */
export class ExportFolder implements ExportPlace {
  readonly target: string;
  readonly #partial: string;
  readonly #openFile: Opener;
  readonly #queue = new SerialQueue();
  readonly #open = new Map<string, ExportHandle>();
  readonly #written = new Set<string>();
  #byteLength = 0;
  #isCommitted = false;

  private constructor(target: string, partial: string, openFile: Opener) {
    this.target = target;
    this.#partial = partial;
    this.#openFile = openFile;
  }

  /** Begins a folder; also takes away what a killed export left beside it. */
  static async create(target: string, openFile: Opener = open): Promise<ExportFolder> {
    try {
      const place = await linkTarget(target);
      if ((await kindOf(place)) === 'file') {
        throw new FailureError('name-taken', 'A file of this name is there', target);
      }
      await removeLeftovers(dirname(place));
      const partial = partialName(place);
      await mkdir(partial);
      return new ExportFolder(place, partial, openFile);
    } catch (error) {
      throw writingError(error, target);
    }
  }

  append({ path, chunk }: SavedChunk): Promise<void> {
    return this.#queue.run(async () => {
      try {
        const handle = await this.#handleOf(path);
        await handle.writeFile(chunk);
        this.#byteLength += Buffer.byteLength(chunk);
      } catch (error) {
        throw writingError(error, this.target);
      }
    });
  }

  read({ path, start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    return this.#queue.run(() => readRange(this.#locate(path), { start, end, name: path }));
  }

  commit(): Promise<number> {
    return this.#queue.run(async () => {
      try {
        for (const [path, handle] of this.#open) await this.#finish(path, handle);
        await syncFolder(this.#partial);
        await this.#moveIn();
        this.#isCommitted = true;
        return this.#byteLength;
      } catch (error) {
        throw writingError(error, this.target);
      }
    });
  }

  abort(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#isCommitted) return;
      // A handle may be closed already, or refuse because the disk is full.
      for (const handle of this.#open.values()) await handle.close().catch(() => undefined);
      this.#open.clear();
      await rm(this.#partial, { recursive: true, force: true });
    });
  }

  /** What was there is put back when the new folder cannot be moved into its place. */
  async #moveIn(): Promise<void> {
    const isThere = (await kindOf(this.target)) === 'folder';
    const aside = beforeName(this.target);
    if (isThere) await rename(this.target, aside);
    try {
      await rename(this.#partial, this.target);
    } catch (error) {
      if (isThere) await rename(aside, this.target);
      throw error;
    }
    await syncFolder(dirname(this.target));
    if (isThere) await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }

  async #handleOf(path: string): Promise<ExportHandle> {
    const known = this.#open.get(path);
    if (known) {
      // The last one of the map is the one written last.
      this.#open.delete(path);
      this.#open.set(path, known);
      return known;
    }
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= MOST_OPEN) await this.#finish(...oldest);
    const location = this.#locate(path);
    const isNew = !this.#written.has(path);
    if (isNew) await mkdir(dirname(location), { recursive: true });
    const handle = await this.#openFile(location, isNew ? 'wx' : 'a');
    this.#written.add(path);
    this.#open.set(path, handle);
    return handle;
  }

  /** Of a folder with thousands of files each flush to the disk would take longer than the rest. */
  async #finish(path: string, handle: ExportHandle): Promise<void> {
    this.#open.delete(path);
    try {
      if (this.#written.size <= MOST_OPEN) await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #locate(path: string): string {
    const parts = path.split('/');
    const isBad = (part: string) => part === '' || part === '.' || part === '..';
    if (parts.some(isBad) || /[\0\\:]/.test(path)) {
      throw new FailureError('invalid-request', 'Not a path inside the export', path);
    }
    return join(this.#partial, ...parts);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
