import { createUtf8Decoder } from '../../text/utf8.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { BundleFault } from './bundleManifest.ts';

/** Where the packed bytes of an entry begin, and how many there are. */
export interface ZipEntry {
  start: number;
  packedLength: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;

/**
 * The entries of a zip by its central directory, which is its end: where that is missing, so is
 * the end of the file. Source: PKWARE APPNOTE 6.3.10, 4.3. Throws a BundleFault.
 */
export async function findZipEntries(file: InputFile): Promise<Map<string, ZipEntry>> {
  const head = viewOf(await file.readRange(0, Math.min(4, file.byteLength)));
  if (head.byteLength < 4 || head.getUint32(0, true) !== LOCAL) throw new BundleFault('notBundle');
  const tailStart = Math.max(0, file.byteLength - END_LENGTH - MOST_COMMENT);
  const tail = viewOf(await file.readRange(tailStart, file.byteLength));
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== END) at -= 1;
  if (at < 0) throw new BundleFault('unfinished');
  const count = tail.getUint16(at + 10, true);
  const start = tail.getUint32(at + 16, true);
  const length = tail.getUint32(at + 12, true);
  if (start + length > tailStart + at) throw new BundleFault('unfinished');
  return readDirectory(file, viewOf(await file.readRange(start, start + length)), count);
}

async function readDirectory(
  file: InputFile,
  directory: DataView,
  count: number,
): Promise<Map<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== CENTRAL) {
      throw new BundleFault('tampered');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
    const packedLength = directory.getUint32(at + 20, true);
    const start = await dataStart(file, directory.getUint32(at + 42, true));
    if (start + packedLength > file.byteLength) throw new BundleFault('unfinished');
    entries.set(createUtf8Decoder().decode(name), { start, packedLength });
    at += 46 + nameLength + rest;
  }
  return entries;
}

async function dataStart(file: InputFile, offset: number): Promise<number> {
  const local = viewOf(await file.readRange(offset, offset + 30));
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL)
    throw new BundleFault('tampered');
  return offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
