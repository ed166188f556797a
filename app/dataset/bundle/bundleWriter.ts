import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';
import { encodeUtf8 } from '../../text/utf8.ts';
import { BUNDLE_VERSION, type BundleManifest, MANIFEST_PATH } from './bundleManifest.ts';

interface OpenEntry {
  path: string;
  packed: ZipDeflate;
  hash: ReturnType<typeof sha256.create>;
  byteLength: number;
}

/**
 * Packs a few entries, one after the other, into a zip. What comes out is to be written at once.
 * The manifest of hashes is the last entry: a bundle without it is unfinished.
 */
export class BundleWriter {
  readonly #entries: BundleManifest['entries'] = [];
  #pieces: Uint8Array[] = [];
  #open: OpenEntry | null = null;
  readonly #zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    this.#pieces.push(piece);
  });

  /** Appends to the entry of this path; another path than the last one ends that one. */
  write(path: string, content: string | Uint8Array): Uint8Array[] {
    const entry = this.#open?.path === path ? this.#open : this.#begin(path);
    const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
    entry.hash.update(bytes);
    entry.byteLength += bytes.length;
    entry.packed.push(bytes);
    return this.#take();
  }

  end(): Uint8Array[] {
    this.#close();
    const entries = this.#entries;
    const manifest: BundleManifest = {
      format: 'dau-bundle',
      formatVersion: BUNDLE_VERSION,
      entries,
    };
    const last = new ZipDeflate(MANIFEST_PATH, { level: 6 });
    this.#zip.add(last);
    last.push(encodeUtf8(`${JSON.stringify(manifest, null, 1)}\n`), true);
    this.#zip.end();
    return this.#take();
  }

  #begin(path: string): OpenEntry {
    this.#close();
    const packed = new ZipDeflate(path, { level: 6 });
    this.#zip.add(packed);
    this.#open = { path, packed, hash: sha256.create(), byteLength: 0 };
    return this.#open;
  }

  #close(): void {
    if (this.#open === null) return;
    const { path, packed, hash, byteLength } = this.#open;
    packed.push(new Uint8Array(0), true);
    this.#entries.push({ path, byteLength, sha256: bytesToHex(hash.digest()) });
    this.#open = null;
  }

  #take(): Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}
