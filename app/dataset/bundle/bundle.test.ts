import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { BUNDLE_VERSION, MANIFEST_PATH } from './bundleManifest.ts';
import { BundleReader } from './bundleReader.ts';
import { BundleWriter } from './bundleWriter.ts';
import { findZipEntries } from './findZipEntries.ts';
import { localHeader, zipDirectory } from './zipRecords.ts';

/** Bytes that do not pack, so that they are found again where they lie. */
const NOISE = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7919) >>> 5);
const TEXT = 'Xã Nà Mây họp 😀\n'.repeat(2000);

/** The entry `{}`. */
const NAMED = {
  path: 'a.jsonl',
  byteLength: 2,
  sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
};

function packed(): Uint8Array[] {
  const writer = new BundleWriter();
  const pieces = [...writer.write('a.jsonl', TEXT), ...writer.write('a.jsonl', 'cuối')];
  return [...pieces, ...writer.write('files.bin', NOISE), ...writer.end()];
}

function fileOf(pieces: readonly Uint8Array[]): InputFile {
  const memory = new MemoryFiles('a.dau');
  memory.add(pieces.map((content) => ({ path: '', content })));
  const [file] = memory.list();
  if (file === undefined) throw new RangeError('no file');
  return file;
}

/** Pieces by where they lie, and nothing between them. */
function sparseFile(pieces: ReadonlyMap<number, Uint8Array>, byteLength: number): InputFile {
  const readRange = (start: number, end: number) => {
    const read = new Uint8Array(Math.min(end, byteLength) - start);
    for (const [at, bytes] of pieces) {
      const shared = bytes.subarray(Math.max(start - at, 0), Math.max(end - at, 0));
      if (shared.length > 0 && at + bytes.length > start) read.set(shared, Math.max(at - start, 0));
    }
    return Promise.resolve(read);
  };
  return { path: 'a.dau', byteLength, stream: () => fail('is not streamed'), readRange };
}

function fail(reason: string): never {
  throw new Error(reason);
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
  return file.readRange(0, file.byteLength);
}

async function open(file: InputFile): Promise<BundleReader> {
  const reader = await BundleReader.open(file);
  await reader.verify(() => undefined);
  return reader;
}

describe('a bundle', () => {
  it('comes back as it was', async () => {
    const reader = await open(fileOf(packed()));
    expect(await reader.text('a.jsonl')).toBe(`${TEXT}cuối`);
    let lineCount = 0;
    for await (const { text, number } of reader.lines('a.jsonl')) {
      lineCount = number;
      if (number === 7) expect(text).toBe('Xã Nà Mây họp 😀');
    }
    expect(lineCount).toBe(2001);
    const pieces: number[] = [];
    for await (const bytes of reader.stream('files.bin')) pieces.push(...bytes);
    expect(Uint8Array.from(pieces)).toEqual(NOISE);
  });

  it('is refused wherever it is cut off', async () => {
    const whole = await bytesOf(fileOf(packed()));
    for (let length = 0; length < whole.length; length += 97) {
      const reason = length < 4 ? 'notBundle' : 'unfinished';
      await expect(open(fileOf([whole.slice(0, length)]))).rejects.toMatchObject({ reason });
    }
  });

  it('is refused when any byte of an entry was changed', async () => {
    const whole = await bytesOf(fileOf(packed()));
    for (const { start, packedLength } of (await findZipEntries(fileOf([whole]))).values()) {
      for (let at = start; at < start + packedLength; at += 61) {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x10;
        await expect(open(fileOf([changed])), String(at)).rejects.toMatchObject({
          name: 'BundleFault',
        });
      }
    }
  });

  it.each<[string, object, string, string | null]>([
    ['an entry that the manifest does not name', { entries: [] }, 'tampered', 'a.jsonl'],
    ['an entry too few', { entries: [NAMED, { ...NAMED, path: 'b' }] }, 'tampered', 'b'],
    ['another digest', { entries: [{ ...NAMED, sha256: '0'.repeat(64) }] }, 'tampered', 'a.jsonl'],
    ['another length', { entries: [{ ...NAMED, byteLength: 1 }] }, 'tampered', 'a.jsonl'],
    ['the next version', { formatVersion: BUNDLE_VERSION + 1, parts: [] }, 'newer', null],
    ['the manifest of something else', { format: 'book', entries: [] }, 'notBundle', null],
  ])('is refused with %s', async (_what, changes, reason, place) => {
    const head = { format: 'dau-bundle', formatVersion: BUNDLE_VERSION };
    const manifest = encodeUtf8(JSON.stringify({ ...head, ...changes }));
    const file = fileOf([zipSync({ 'a.jsonl': encodeUtf8('{}'), [MANIFEST_PATH]: manifest })]);
    await expect(open(file)).rejects.toMatchObject({ reason, place });
  });

  it('is found in a file of more than 4 GB, as its entries are', async () => {
    const GIB = 2 ** 30;
    const named = (path: string, offset: number) => ({
      ...{ path, offset, packedLength: 5 * GIB, byteLength: 6 * GIB, crc: 7 },
    });
    const written = [named('articles.jsonl', 0), named('đầy.bin', 5.5 * GIB)];
    const pieces = new Map(written.map(({ path, offset }) => [offset, localHeader(path)]));
    let byteLength = 11 * GIB;
    for (const piece of zipDirectory(written, byteLength)) {
      pieces.set(byteLength, piece);
      byteLength += piece.length;
    }
    const entries = await findZipEntries(sparseFile(pieces, byteLength));
    const dataAt = (path: string, offset: number) => offset + localHeader(path).length;
    expect(Object.fromEntries(entries)).toEqual({
      'articles.jsonl': { start: dataAt('articles.jsonl', 0), packedLength: 5 * GIB },
      'đầy.bin': { start: dataAt('đầy.bin', 5.5 * GIB), packedLength: 5 * GIB },
    });
    const cut = sparseFile(pieces, byteLength - 1);
    await expect(findZipEntries(cut)).rejects.toMatchObject({ reason: 'unfinished' });
  });

  it.each([
    ['text', encodeUtf8('Xã họp.'), 'notBundle'],
    ['nothing', new Uint8Array(0), 'notBundle'],
  ])('is not %s', async (_name, bytes, reason) => {
    await expect(open(fileOf([bytes]))).rejects.toMatchObject({ reason });
  });
});
