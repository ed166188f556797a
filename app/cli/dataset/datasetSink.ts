import { existsSync, mkdirSync } from 'node:fs';
import {
  chmod,
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { FileChunk } from '../../dataset/formats/datasetFormat.ts';
import type { InputFile } from '../../dataset/incoming/inputFile.ts';
import { removeWhenKilled, syncFolder, writeToStream } from '../outputFile.ts';
import { removeLeftovers, removeWorkplace, replacedIn, workplaceIn } from '../workplace.ts';
import { inputFile } from './inputFiles.ts';

/**
 * Where the files of a dataset go. Nothing is seen of them before `commit`; after `abort` all is as
 * it was. `finish` closes them and lists what was written, to be read back before the commit; null
 * when nothing can be read back. All throw the system's error.
 */
export interface DatasetSink {
  write: (chunk: FileChunk) => Promise<void>;
  finish: () => Promise<InputFile[] | null>;
  commit: () => Promise<void>;
  abort: () => Promise<void>;
}

/** For a dataset of one file; nothing can be read back. */
export function streamSink(stream: Writable): DatasetSink {
  return {
    write: async ({ content }) => {
      if (content.length > 0) await writeToStream(stream, content);
    },
    finish: () => Promise.resolve(null),
    commit: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

function deviceSink(handle: FileHandle): DatasetSink {
  return {
    write: async ({ content }) => {
      await handle.writeFile(content);
    },
    finish: () => Promise.resolve(null),
    commit: () => handle.close(),
    abort: () => handle.close(),
  };
}

/** Whether there is something at the place that an export would replace: a folder with files. */
export async function isOccupied(location: string): Promise<boolean> {
  const names = await readdir(location).catch(() => []);
  return names.length > 0;
}

/** Files open at once; those not written for longest are closed, to be opened again. */
const MOST_OPEN = 32;
const BUFFERED_BYTES = 1024 * 1024;

/**
 * A file or a folder that is replaced whole: everything is written into a folder beside the place,
 * and renamed at the end. What killed processes have left beside it goes. A device or a pipe is written
 * to directly; a link stays, and what it leads to is replaced.
 */
export async function placeSink(
  location: string,
  container: 'file' | 'folder',
): Promise<DatasetSink> {
  const found = await stat(location).catch(() => null);
  if (container === 'file' && found && !found.isFile())
    return deviceSink(await open(location, 'w'));
  const place = found ? await realpath(location) : resolve(location);
  removeLeftovers(dirname(place));
  const workplace = workplaceIn(dirname(place));
  await mkdir(workplace);
  const release = removeWhenKilled(workplace);
  const root = join(workplace, 'new');
  await mkdir(root);
  const files = new OpenFiles(root, basename(place));
  const clean = () => {
    removeWorkplace(workplace);
    release();
  };
  return {
    write: (chunk) => files.write(chunk),
    finish: () => files.finish(),
    commit: async () => {
      if (container === 'file') {
        const written = join(root, basename(place));
        if (found) await chmod(written, found.mode);
        await rename(written, place);
      } else await replaceFolder(place, root, replacedIn(workplace));
      await syncFolder(dirname(place));
      clean();
    },
    abort: async () => {
      await files.close().catch(() => undefined);
      clean();
    },
  };
}

/** What was there waits in `aside` and comes back from there if the process ends in between. */
async function replaceFolder(place: string, fresh: string, aside: string): Promise<void> {
  await mkdir(aside);
  if (existsSync(place)) await rename(place, join(aside, basename(place)));
  await rename(fresh, place);
}

interface OpenFile {
  handle: FileHandle;
  pending: Uint8Array[];
  length: number;
}

class OpenFiles {
  readonly #root: string;
  readonly #mainName: string;
  readonly #open = new Map<string, OpenFile>();
  readonly #paths = new Set<string>();

  constructor(root: string, mainName: string) {
    this.#root = root;
    this.#mainName = mainName;
  }

  async write({ path, content }: FileChunk): Promise<void> {
    const name = path === '' ? this.#mainName : path;
    const file = await this.#get(name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    file.pending.push(bytes);
    file.length += bytes.length;
    if (file.length >= BUFFERED_BYTES) await flush(file);
  }

  async #get(name: string): Promise<OpenFile> {
    const known = this.#open.get(name);
    if (known) {
      // The last one of the map is the one written last.
      this.#open.delete(name);
      this.#open.set(name, known);
      return known;
    }
    if (this.#open.size >= MOST_OPEN) await this.#closeOldest();
    const location = join(this.#root, name);
    if (!this.#paths.has(name)) mkdirSync(dirname(location), { recursive: true });
    const handle = await open(location, this.#paths.has(name) ? 'a' : 'wx');
    this.#paths.add(name);
    const file = { handle, pending: [], length: 0 };
    this.#open.set(name, file);
    return file;
  }

  async #closeOldest(): Promise<void> {
    for (const [name, file] of this.#open) {
      this.#open.delete(name);
      await this.#finish(file);
      return;
    }
  }

  async finish(): Promise<InputFile[]> {
    for (const [name, file] of this.#open) {
      this.#open.delete(name);
      await this.#finish(file);
    }
    const files: InputFile[] = [];
    for (const path of [...this.#paths].sort()) {
      files.push(await inputFile(join(this.#root, path), path));
    }
    return files;
  }

  /** Of a folder with thousands of files each flush to the disk would take longer than the rest. */
  async #finish(file: OpenFile): Promise<void> {
    try {
      await flush(file);
      if (this.#paths.size <= MOST_OPEN) await file.handle.sync();
    } finally {
      await file.handle.close();
    }
  }

  async close(): Promise<void> {
    for (const { handle } of this.#open.values()) await handle.close();
    this.#open.clear();
  }
}

async function flush(file: OpenFile): Promise<void> {
  const bytes = Buffer.concat(file.pending);
  file.pending = [];
  file.length = 0;
  await file.handle.writeFile(bytes);
}
