import { unzipSync } from 'fflate';

/** An entry as the archive's directory lists it. `byteLength` is the length once unpacked. */
export interface ArchiveEntry {
  name: string;
  packedLength: number;
  byteLength: number;
}

/** Lists an archive without unpacking anything. Throws when the bytes are no archive. */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries.push({ name, packedLength: size, byteLength: originalSize });
      return false;
    },
  });
  return entries;
}

/**
 * Unpacks the named entries; one that is broken throws. None becomes longer than the directory says,
 * so what was judged by its length before is as harmless as it looked.
 */
export function unpackEntries(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) })));
}

/** Whether the first entry asks for a password. Source: APPNOTE.TXT 4.3.7, general purpose bit 0. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const isEntry = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  return isEntry && ((bytes[6] ?? 0) & 1) === 1;
}
