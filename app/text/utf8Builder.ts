import type { Span } from '../../shared/span.ts';

const FIRST_CAPACITY = 64 * 1024;
/** Of one code unit: a pair of surrogates has 4 bytes. */
const MOST_BYTES = 3;
const REPLACEMENT = 0xfffd;
const ZERO = 0x30;
/** Of a whole number that is exact. */
const MOST_DIGITS = 16;

/** Puts a file together in UTF-8 from many short pieces, in a fraction of the time that strings take. */
export class Utf8Builder {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  /** Half of a surrogate pair becomes U+FFFD, as in `encodeUtf8`. */
  addText(text: string, { start, end }: Span): void {
    this.#makeRoom((end - start) * MOST_BYTES);
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) bytes[length++] = unit;
      else if (unit < 0x800) {
        bytes[length++] = 0xc0 | (unit >> 6);
        bytes[length++] = 0x80 | (unit & 0x3f);
      } else if ((unit & 0xf800) !== 0xd800) {
        length = writeThree(bytes, length, unit);
      } else {
        const point = at + 1 < end ? (text.codePointAt(at) ?? 0) : 0;
        if (point > 0xffff) at += 1;
        length =
          point > 0xffff ? writeFour(bytes, length, point) : writeThree(bytes, length, REPLACEMENT);
      }
    }
    this.#length = length;
  }

  addBytes(piece: Uint8Array): void {
    this.#makeRoom(piece.length);
    const bytes = this.#bytes;
    const start = this.#length;
    // Quicker than `set` for pieces of a few bytes.
    for (let index = 0; index < piece.length; index += 1) bytes[start + index] = piece[index] ?? 0;
    this.#length = start + piece.length;
  }

  /** The digits of a whole number, not negative, and the ASCII character after it. */
  addNumber(value: number, after: number): void {
    this.#makeRoom(MOST_DIGITS + 1);
    const bytes = this.#bytes;
    let count = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) count += 1;
    let at = this.#length + count;
    bytes[at] = after;
    this.#length = at + 1;
    for (let rest = value; count > 0; count -= 1) {
      const tens = Math.floor(rest / 10);
      bytes[--at] = ZERO + (rest - tens * 10);
      rest = tens;
    }
  }

  /** What was added since it was last taken. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

function writeThree(bytes: Uint8Array, length: number, unit: number): number {
  bytes[length] = 0xe0 | (unit >> 12);
  bytes[length + 1] = 0x80 | ((unit >> 6) & 0x3f);
  bytes[length + 2] = 0x80 | (unit & 0x3f);
  return length + 3;
}

function writeFour(bytes: Uint8Array, length: number, point: number): number {
  bytes[length] = 0xf0 | (point >> 18);
  bytes[length + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[length + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[length + 3] = 0x80 | (point & 0x3f);
  return length + 4;
}
