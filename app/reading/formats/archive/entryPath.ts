import { decodeStrictly } from '../../encodings/decodeStrictly.ts';

/**
 * The path of an entry below its archive: parts joined by `/`, without any that lead upwards, to a
 * root or to a drive. Null for what a listing of a folder leaves out as well: folders, hidden names,
 * and the copies of the resource forks that macOS adds.
 */
export function entryPath(name: string): string | null {
  if (/[/\\]$/u.test(name)) return null;
  const parts = decodeName(name)
    .replace(/^[A-Za-z]:/u, '')
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const isHidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return parts.length === 0 || isHidden ? null : parts.join('/');
}

/** Archives often do not say that their names are UTF-8; then each byte came as a character. */
function decodeName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 0xff)) return name;
  return decodeStrictly(Uint8Array.from(codes), 'utf-8') ?? name;
}
