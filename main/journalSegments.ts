import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { systemCode } from './failureError.ts';
import { syncFolder } from './syncFolder.ts';

// 000012.ndjson, 000011.ndjson.gz
const SEGMENT = /^(?<number>\d{6,})\.ndjson(?<compressed>\.gz)?$/;

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** The journal's files: numbered from 1, of which all but the last get compressed in time. */
export class JournalSegments {
  readonly #folder: string;
  /** The segment decompressed last; pages of one segment are asked for one after the other. */
  #decompressed: { number: number; bytes: Buffer } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  pathOf(number: number): string {
    return join(this.#folder, `${String(number).padStart(6, '0')}.ndjson`);
  }

  /** The numbers of the segments, rising. A number is in `plain` while it is not compressed. */
  async list(): Promise<{ numbers: number[]; plain: number[] }> {
    const numbers = new Set<number>();
    const plain: number[] = [];
    for (const name of await readdir(this.#folder)) {
      const { number, compressed } = SEGMENT.exec(name)?.groups ?? {};
      if (number === undefined) continue;
      numbers.add(Number(number));
      if (compressed === undefined) plain.push(Number(number));
    }
    const rising = (a: number, b: number) => a - b;
    return { numbers: [...numbers].sort(rising), plain: plain.sort(rising) };
  }

  /** A segment's lines as bytes; empty when there is no such segment. Throws when it is damaged. */
  async read(number: number): Promise<Buffer> {
    const path = this.pathOf(number);
    if (this.#decompressed?.number === number) return this.#decompressed.bytes;
    const bytes = await readIfThere(path);
    if (bytes) return bytes;
    const packed = await readIfThere(`${path}.gz`);
    if (!packed) return Buffer.alloc(0);
    this.#decompressed = { number, bytes: await decompress(packed) };
    return this.#decompressed.bytes;
  }

  /** Replaces a finished segment by its compressed form. A crash leaves one of the two, or both. */
  async compress(number: number): Promise<void> {
    const path = this.pathOf(number);
    const fresh = `${path}.gz.new`;
    const packed = await compress(await readFile(path));
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(packed);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, `${path}.gz`);
    await syncFolder(this.#folder);
    await rm(path);
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
