import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { createUtf8Decoder } from '../../text/utf8.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import {
  BUNDLE_VERSION,
  BundleFault,
  BundleHead,
  BundleManifest,
  MANIFEST_PATH,
} from './bundleManifest.ts';
import { findZipEntries, type ZipEntry } from './findZipEntries.ts';

const CHUNK_BYTES = 1024 * 1024;
/** Packed bytes that are unpacked at once: at most a thousand times as many come out. */
const STEP_BYTES = 16 * 1024;
/** A manifest names a few entries. */
const MOST_MANIFEST = 4 * 1024 * 1024;

/** A bundle whose manifest was read; `verify` says whether its bytes are those that it names. */
export class BundleReader {
  readonly #file: InputFile;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #manifest: BundleManifest;

  private constructor(
    file: InputFile,
    entries: ReadonlyMap<string, ZipEntry>,
    manifest: BundleManifest,
  ) {
    this.#file = file;
    this.#entries = entries;
    this.#manifest = manifest;
  }

  /** Throws a BundleFault. */
  static async open(file: InputFile): Promise<BundleReader> {
    const entries = await findZipEntries(file);
    const entry = entries.get(MANIFEST_PATH);
    if (entry === undefined) throw new BundleFault('notBundle');
    const manifest = parseManifest(await textOf(unpack(file, entry, MANIFEST_PATH), MOST_MANIFEST));
    return new BundleReader(file, entries, manifest);
  }

  /** Reads everything once. `onBytes` is told of packed bytes. Throws a BundleFault. */
  async verify(onBytes: (count: number) => void): Promise<void> {
    const named = new Set(this.#manifest.entries.map(({ path }) => path));
    for (const path of this.#entries.keys()) {
      if (path !== MANIFEST_PATH && !named.has(path)) throw new BundleFault('tampered', path);
    }
    for (const { path, byteLength, sha256: expected } of this.#manifest.entries) {
      const hash = sha256.create();
      let length = 0;
      for await (const bytes of this.stream(path)) {
        hash.update(bytes);
        length += bytes.length;
        // What unpacks to more than it says is not read to its end.
        if (length > byteLength) throw new BundleFault('tampered', path);
        onBytes(bytes.length);
      }
      if (length !== byteLength || bytesToHex(hash.digest()) !== expected) {
        throw new BundleFault('tampered', path);
      }
    }
  }

  /** The unpacked length of all entries. */
  get byteLength(): number {
    return this.#manifest.entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  stream(path: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new BundleFault('tampered', path);
    return unpack(this.#file, entry, path);
  }

  text(path: string): Promise<string> {
    return textOf(this.stream(path));
  }

  /** The lines of an entry without their ends, and their numbers from 1. */
  async *lines(path: string): AsyncGenerator<{ text: string; number: number }> {
    const decoder = createUtf8Decoder();
    let rest = '';
    let number = 0;
    for await (const bytes of this.stream(path)) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) {
        number += 1;
        yield { text, number };
      }
    }
    if (rest !== '') yield { text: rest, number: number + 1 };
  }
}

function parseManifest(text: string): BundleManifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BundleFault('tampered', MANIFEST_PATH);
  }
  // First, because the rest of a later version's manifest may be anything.
  const head = BundleHead.safeParse(json);
  if (head.success && head.data.formatVersion > BUNDLE_VERSION) throw new BundleFault('newer');
  const parsed = BundleManifest.safeParse(json);
  if (!parsed.success) throw new BundleFault('notBundle');
  return parsed.data;
}

/** Throws a BundleFault when it is longer than it may be. */
async function textOf(chunks: AsyncIterable<Uint8Array>, most = Infinity): Promise<string> {
  const decoder = createUtf8Decoder();
  let text = '';
  for await (const bytes of chunks) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > most) throw new BundleFault('tampered', MANIFEST_PATH);
  }
  return text + decoder.decode();
}

async function* unpack(
  file: InputFile,
  { start, packedLength }: ZipEntry,
  path: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => {
    if (bytes.length > 0) ready.push(bytes);
  });
  const end = start + packedLength;
  for (let at = start; at < end; at += CHUNK_BYTES) {
    const next = Math.min(at + CHUNK_BYTES, end);
    const packed = await file.readRange(at, next);
    for (let from = 0; from < packed.length; from += STEP_BYTES) {
      const isLast = next === end && from + STEP_BYTES >= packed.length;
      try {
        inflate.push(packed.subarray(from, from + STEP_BYTES), isLast);
      } catch {
        throw new BundleFault('tampered', path);
      }
      yield* ready.splice(0);
    }
  }
}
