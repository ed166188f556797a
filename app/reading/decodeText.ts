import type { Encoding } from '../../shared/article.ts';
import type { FailureCode, Result } from '../../shared/failure.ts';

/** The part of the platform's decoder that is used here; browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true; ignoreBOM: true },
) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string };

const BYTE_ORDER_MARK = '\uFEFF';
const SAMPLE_BYTES = 8192;
const MOST_CONTROL_BYTES = 0.1;

/**
 * Reads a file's bytes as UTF-8, strictly: nothing is repaired or normalised. A byte-order mark is
 * recorded in `encoding` and left out of `text`. Failures: `empty` (nothing but white space),
 * `binary` (a NUL byte, or many control characters), `not-utf8` (with the offset of the first wrong
 * byte).
 */
export function decodeText(
  bytes: Uint8Array,
  path: string,
): Result<{ text: string; encoding: Encoding }> {
  const fail = (code: FailureCode, message: string) =>
    ({ ok: false, failure: { code, message, path } }) as const;

  const utf16 = findUtf16Mark(bytes);
  if (utf16 !== null) return fail('not-utf8', `${path} is not UTF-8: it begins as ${utf16} does.`);
  if (isBinary(bytes)) return fail('binary', `${path} holds binary data, not text.`);
  const decoded = decodeUtf8(bytes);
  if (decoded === null) {
    const offset = findWrongByte(bytes);
    const where =
      offset === bytes.length ? 'it ends inside a character' : `byte ${String(offset)} is wrong`;
    return fail('not-utf8', `${path} is not UTF-8: ${where}.`);
  }
  const isMarked = decoded.startsWith(BYTE_ORDER_MARK);
  const text = isMarked ? decoded.slice(1) : decoded;
  if (!/\S/u.test(text)) return fail('empty', `${path} holds no text.`);
  return { ok: true, value: { text, encoding: isMarked ? 'utf-8-bom' : 'utf-8' } };
}

function decodeUtf8(bytes: Uint8Array, isPrefix = false): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: isPrefix });
  } catch {
    return null;
  }
}

/**
 * The offset of the byte that makes the bytes invalid, or their length when the last character is
 * cut off. The decoder tells only that a prefix is wrong, so the shortest wrong one is searched for.
 */
function findWrongByte(bytes: Uint8Array): number {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    if (decodeUtf8(bytes.subarray(0, middle), true) === null) wrong = middle;
    else right = middle;
  }
  return wrong - 1;
}

function findUtf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let count = 0;
  for (const byte of sample) if (isControl(byte)) count += 1;
  return count > sample.length * MOST_CONTROL_BYTES;
}

/** Tab, line feed, vertical tab, form feed and carriage return belong to text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;
}
