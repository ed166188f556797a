import { Unzlib } from 'fflate';

/** One stream is read whole into memory; a scanned page of a newspaper is smaller. */
const MOST_STREAM_BYTES = 192 * 1024 * 1024;
const MOST_BYTES = 1024 * 1024 * 1024;
const PIECE_BYTES = 16 * 1024;
/** The dictionary of a stream stands right before it. */
const DICTIONARY_BYTES = 512;

const STREAM = codesOf('stream');
const END = codesOf('endstream');

/**
 * Whether what a PDF packs unpacks to a bearable length, found by unpacking it and keeping nothing.
 * What is not packed, or packed twice, is not looked into: twice is refused.
 */
export function hasBoundedStreams(bytes: Uint8Array): boolean {
  let total = 0;
  for (let at = find(bytes, STREAM, 0); at !== -1;) {
    const start = at + STREAM.length;
    const end = find(bytes, END, start);
    const content = bytes.subarray(start, end === -1 ? bytes.length : end);
    const dictionary = asciiOf(bytes.subarray(Math.max(0, at - DICTIONARY_BYTES), at));
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const packings = own.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/gu) ?? [];
    if (packings.length > 1) return false;
    if (packings.length === 1) total += unpackedLength(skipLineEnd(content));
    if (total > MOST_BYTES) return false;
    at = find(bytes, STREAM, end === -1 ? bytes.length : end + END.length);
  }
  return true;
}

/** Infinity for a stream that is longer than one may be; what cannot be unpacked counts so far. */
function unpackedLength(packed: Uint8Array): number {
  let length = 0;
  const unpacker = new Unzlib((piece) => {
    length += piece.length;
  });
  try {
    for (let start = 0; start < packed.length; start += PIECE_BYTES) {
      unpacker.push(packed.subarray(start, start + PIECE_BYTES));
      if (length > MOST_STREAM_BYTES) return Infinity;
    }
  } catch {
    return length;
  }
  return length;
}

function skipLineEnd(content: Uint8Array): Uint8Array {
  const begins = content[0] === 0x0d ? 2 : 1;
  return content.subarray(begins);
}

function find(bytes: Uint8Array, codes: Uint8Array, from: number): number {
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}

function codesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letter.charCodeAt(0));
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
