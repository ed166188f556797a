import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Deflate } from 'fflate';
import { encodeUtf8 } from '../../text/utf8.ts';
import { BUNDLE_VERSION, type BundleManifest, MANIFEST_PATH } from './bundleManifest.ts';
import { Crc32 } from './crc32.ts';
import { dataDescriptor, localHeader, type WrittenEntry, zipDirectory } from './zipRecords.ts';

interface OpenEntry {
  path: string;
  offset: number;
  packed: Deflate;
  hash: ReturnType<typeof sha256.create>;
  crc: Crc32;
  byteLength: number;
  dataStart: number;
}

/**
 * Packs a few entries, one after the other, into a zip of any size. What comes out is to be written
 * at once. The manifest of hashes is the last entry: a bundle without it is unfinished.
 */
export class BundleWriter {
  readonly #named: BundleManifest['entries'] = [];
  readonly #written: WrittenEntry[] = [];
  #pieces: Uint8Array[] = [];
  #length = 0;
  #open: OpenEntry | null = null;

  /** Appends to the entry of this path; another path than the last one ends that one. */
  write(path: string, content: string | Uint8Array): Uint8Array[] {
    const entry = this.#open?.path === path ? this.#open : this.#begin(path);
    const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
    entry.hash.update(bytes);
    entry.crc.add(bytes);
    entry.byteLength += bytes.length;
    entry.packed.push(bytes);
    return this.#take();
  }

  end(): Uint8Array[] {
    this.#close();
    const manifest: BundleManifest = {
      format: 'dau-bundle',
      formatVersion: BUNDLE_VERSION,
      entries: [...this.#named],
    };
    const before = this.write(MANIFEST_PATH, `${JSON.stringify(manifest, null, 1)}\n`);
    this.#close();
    return [...before, ...this.#take(), ...zipDirectory(this.#written, this.#length)];
  }

  #begin(path: string): OpenEntry {
    this.#close();
    const offset = this.#length;
    this.#put(localHeader(path));
    const packed = new Deflate({ level: 6 }, (piece) => {
      this.#put(piece);
    });
    const start = { hash: sha256.create(), crc: new Crc32(), byteLength: 0 };
    this.#open = { path, offset, packed, ...start, dataStart: this.#length };
    return this.#open;
  }

  #close(): void {
    if (this.#open === null) return;
    const { path, offset, packed, hash, crc, byteLength, dataStart } = this.#open;
    packed.push(new Uint8Array(0), true);
    const packedLength = this.#length - dataStart;
    const entry = { path, offset, packedLength, byteLength, crc: crc.value };
    this.#put(dataDescriptor(entry));
    this.#written.push(entry);
    this.#named.push({ path, byteLength, sha256: bytesToHex(hash.digest()) });
    this.#open = null;
  }

  #put(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  #take(): Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}
