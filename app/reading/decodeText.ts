import type { Encoding } from '../../shared/article.ts';
import type { FailureCode, Result } from '../../shared/failure.ts';
import { decodeLegacy } from './encodings/decodeLegacy.ts';
import { decodeStrictly } from './encodings/decodeStrictly.ts';
import { decodeUnmarkedUtf16, findUtf16Mark } from './encodings/decodeUtf16.ts';

interface DecodedText {
  text: string;
  encoding: Encoding;
}

const BYTE_ORDER_MARK = '\uFEFF';
const SAMPLE_BYTES = 8192;
const MOST_CONTROL_BYTES = 0.1;

/**
 * Reads a file's bytes: UTF-8 first, UTF-16 with a byte-order mark or when it plainly is, and what
 * is neither as windows-1258, TCVN3 (ABC) or VNI when one of these makes it Vietnamese.
 *
 * The text exactly as read, into which all offsets count UTF-16 code units, is what the decoder
 * gives without a byte-order mark; nothing is repaired, normalised or cut. From windows-1258 that is
 * letters followed by combining tones; from TCVN3 and VNI, composed letters, where TCVN3 has lost
 * which marked letters were capitals.
 *
 * Failures: `empty` (nothing but white space), `binary` (a NUL, or many control characters),
 * `not-utf8` (none of the encodings; with the offset of the first byte that is wrong in UTF-8).
 * Never throws.
 */
export function decodeText(bytes: Uint8Array, path: string): Result<DecodedText> {
  const fail = (code: FailureCode, message: string) =>
    ({ ok: false, failure: { code, message: `${path} ${message}.`, path } }) as const;
  const accept = (decoded: DecodedText) =>
    /\S/u.test(decoded.text)
      ? ({ ok: true, value: decoded } as const)
      : fail('empty', 'holds no text');

  const utf16 = findUtf16Mark(bytes);
  if (utf16 !== null) {
    const marked = decodeStrictly(bytes, utf16);
    if (marked === null) {
      const order = utf16 === 'utf-16le' ? 'little-endian' : 'big-endian';
      return fail(
        'not-utf8',
        `is not UTF-8: it begins as UTF-16 (${order}) does and breaks its rules`,
      );
    }
    if (marked.includes('\0')) return fail('binary', 'holds binary data, not text');
    return accept({ text: marked.slice(1), encoding: `${utf16}-bom` });
  }
  if (isBinary(bytes)) {
    const unmarked = decodeUnmarkedUtf16(bytes);
    return unmarked ? accept(unmarked) : fail('binary', 'holds binary data, not text');
  }
  const decoded = decodeUtf8(bytes) ?? decodeLegacy(bytes);
  if (decoded) return accept(decoded);
  const others = 'nor is it Vietnamese in windows-1258, TCVN3 (ABC) or VNI';
  return fail('not-utf8', `is not UTF-8: ${describeWrongByte(bytes)}; ${others}`);
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) return null;
  if (!text.startsWith(BYTE_ORDER_MARK)) return { text, encoding: 'utf-8' };
  return { text: text.slice(1), encoding: 'utf-8-bom' };
}

function describeWrongByte(bytes: Uint8Array): string {
  const offset = findWrongByte(bytes);
  if (offset === bytes.length) return 'it ends inside a character';
  return `byte ${String(offset)} is wrong`;
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
    if (decodeStrictly(bytes.subarray(0, middle), 'utf-8', true) === null) wrong = middle;
    else right = middle;
  }
  return wrong - 1;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let count = 0;
  for (let at = 0; at < sample.length; at += 1) if (isControl(sample[at] ?? 0)) count += 1;
  return count > sample.length * MOST_CONTROL_BYTES;
}

/** Tab, line feed, vertical tab, form feed and carriage return belong to text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;
}
