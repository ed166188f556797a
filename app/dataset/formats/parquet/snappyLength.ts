/** A literal longer than this has its length in one to four bytes behind the tag. */
const SHORT_LITERAL = 60;

/**
 * How many bytes Snappy data unpacks to, told by its elements and not by what it says of itself; null
 * when an element goes beyond the data. Source:
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function snappyLength(data: Uint8Array): number | null {
  let at = 0;
  // The length that it says: a number of seven bits a byte, the last one below 128.
  while ((data[at] ?? 0) >= 0x80) at += 1;
  at = Math.min(at + 1, data.length);
  let length = 0;
  while (at < data.length) {
    const tag = data[at] ?? 0;
    const kind = tag & 3;
    const inTag = (tag >> 2) + 1;
    if (kind === 0) {
      const lengthSize = Math.max(0, inTag - SHORT_LITERAL);
      const literal = lengthSize === 0 ? inTag : littleEndian(data, at + 1, lengthSize) + 1;
      at += 1 + lengthSize + literal;
      length += literal;
    } else {
      // A copy of earlier bytes; its offset takes one, two or four bytes.
      at += kind === 3 ? 5 : kind + 1;
      length += kind === 1 ? ((tag >> 2) & 7) + 4 : inTag;
    }
  }
  return at === data.length ? length : null;
}

function littleEndian(data: Uint8Array, start: number, size: number): number {
  let value = 0;
  for (let index = size - 1; index >= 0; index -= 1) {
    value = value * 256 + (data[start + index] ?? 0);
  }
  return value;
}
