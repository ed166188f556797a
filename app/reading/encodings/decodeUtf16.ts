import { decodeStrictly } from './decodeStrictly.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

const FEWEST_UNMARKED = 8;
const LEAST_ASCII = 0.5;
const LEAST_LATIN = 0.95;

/** The byte order that the first two bytes announce, null when they are no byte-order mark. */
export function findUtf16Mark(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Reads bytes without a mark as UTF-16 when that gives text in Latin letters: at least 8
 * characters, half of them ASCII, nearly none from another script. Null when neither order does;
 * the two cannot both, as the ASCII of one is Chinese in the other.
 */
export function decodeUnmarkedUtf16(bytes: Uint8Array): { text: string; encoding: Utf16 } | null {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && isLatinText(text)) return { text, encoding };
  }
  return null;
}

function isLatinText(text: string): boolean {
  if (text.length < FEWEST_UNMARKED) return false;
  let asciiCount = 0;
  let otherCount = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isAsciiText(unit)) asciiCount += 1;
    else if (!isLatinBeyondAscii(unit)) otherCount += 1;
  }
  return asciiCount >= text.length * LEAST_ASCII && otherCount <= text.length * (1 - LEAST_LATIN);
}

function isAsciiText(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x09 && unit <= 0x0d);
}

/** Unicode's Latin blocks, the combining marks, general punctuation and the signs of currencies. */
function isLatinBeyondAscii(unit: number): boolean {
  return (
    (unit >= 0xa0 && unit < 0x250) ||
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit >= 0x2000 && unit < 0x2070) ||
    (unit >= 0x20a0 && unit < 0x20d0)
  );
}
