import { createUtf8Decoder } from '../../text/utf8.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { BundleFault } from './bundleManifest.ts';
import { ELSEWHERE_16, ELSEWHERE_32, EXTRA_64, SIGNATURE } from './zipRecords.ts';

/** Where the packed bytes of an entry begin, and how many there are. */
export interface ZipEntry {
  start: number;
  packedLength: number;
}

const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const MOST_COMMENT = 65_535;

/** Where the central directory lies. */
interface Directory {
  count: number;
  start: number;
  length: number;
}

/**
 * The entries of a zip by its central directory, which is its end: where that is missing, so is
 * the end of the file. Source: PKWARE APPNOTE 6.3.10, 4.3. Throws a BundleFault.
 */
export async function findZipEntries(file: InputFile): Promise<Map<string, ZipEntry>> {
  const head = viewOf(await file.readRange(0, Math.min(4, file.byteLength)));
  if (head.byteLength < 4 || head.getUint32(0, true) !== SIGNATURE.local) {
    throw new BundleFault('notBundle');
  }
  const { count, start, length } = await findDirectory(file);
  return readDirectory(file, viewOf(await file.readRange(start, start + length)), count);
}

async function findDirectory(file: InputFile): Promise<Directory> {
  const tailStart = Math.max(0, file.byteLength - END_LENGTH - MOST_COMMENT);
  const tail = viewOf(await file.readRange(tailStart, file.byteLength));
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== SIGNATURE.end) at -= 1;
  if (at < 0) throw new BundleFault('unfinished');
  const [count, start] = [tail.getUint16(at + 10, true), tail.getUint32(at + 16, true)];
  const directory =
    count === ELSEWHERE_16 || start === ELSEWHERE_32
      ? await findDirectory64(file, tailStart + at)
      : { count, start, length: tail.getUint32(at + 12, true) };
  if (directory.start + directory.length > tailStart + at) throw new BundleFault('unfinished');
  return directory;
}

/** The record of 64 bits; the one that says where it lies is before the end record. */
async function findDirectory64(file: InputFile, endAt: number): Promise<Directory> {
  const locatorAt = endAt - LOCATOR_LENGTH;
  if (locatorAt < 0) throw new BundleFault('unfinished');
  const locator = viewOf(await file.readRange(locatorAt, endAt));
  if (locator.getUint32(0, true) !== SIGNATURE.locator64) throw new BundleFault('tampered');
  const recordAt = numberAt(locator, 8);
  if (recordAt + END_64_LENGTH > locatorAt) throw new BundleFault('unfinished');
  const record = viewOf(await file.readRange(recordAt, recordAt + END_64_LENGTH));
  if (record.getUint32(0, true) !== SIGNATURE.end64) throw new BundleFault('tampered');
  return {
    count: numberAt(record, 32),
    length: numberAt(record, 40),
    start: numberAt(record, 48),
  };
}

async function readDirectory(
  file: InputFile,
  directory: DataView,
  count: number,
): Promise<Map<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== SIGNATURE.central) {
      throw new BundleFault('tampered');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new BundleFault('tampered');
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
    const { packedLength, offset } = placeOf(directory, at);
    const start = await dataStart(file, offset);
    if (start + packedLength > file.byteLength) throw new BundleFault('unfinished');
    entries.set(createUtf8Decoder().decode(name), { start, packedLength });
    at = next;
  }
  return entries;
}

/** Of an entry of the directory; numbers of more than 32 bits are in its extra field. */
function placeOf(directory: DataView, at: number): { packedLength: number; offset: number } {
  const [packed, unpacked] = [
    directory.getUint32(at + 20, true),
    directory.getUint32(at + 24, true),
  ];
  const offset = directory.getUint32(at + 42, true);
  let extraAt = at + 46 + directory.getUint16(at + 28, true);
  const extraEnd = extraAt + directory.getUint16(at + 30, true);
  while (extraAt + 4 <= extraEnd && directory.getUint16(extraAt, true) !== EXTRA_64) {
    extraAt += 4 + directory.getUint16(extraAt + 2, true);
  }
  extraAt += 4;
  // Only the numbers that have no room in the entry are there, in this order.
  const [, packedLength = 0, place = 0] = [unpacked, packed, offset].map((number) => {
    if (number !== ELSEWHERE_32) return number;
    if (extraAt + 8 > extraEnd) throw new BundleFault('tampered');
    extraAt += 8;
    return numberAt(directory, extraAt - 8);
  });
  return { packedLength, offset: place };
}

function numberAt(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BundleFault('tampered');
  return Number(value);
}

async function dataStart(file: InputFile, offset: number): Promise<number> {
  const local = viewOf(await file.readRange(offset, offset + 30));
  if (local.byteLength < 30 || local.getUint32(0, true) !== SIGNATURE.local)
    throw new BundleFault('tampered');
  return offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
