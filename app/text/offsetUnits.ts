/** What a format counts its offsets in. `byte` is of the text in UTF-8. */
export const OFFSET_UNITS = ['utf16', 'codePoint', 'grapheme', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Between UTF-16 code units of one text and another unit of the same text. */
export interface OffsetMap {
  /** An offset that lies inside a unit, such as between two surrogates, becomes where it starts. */
  fromUtf16: (offset: number) => number;
  /** Null for what is no offset, past the end of the text and, for bytes, inside a character. */
  toUtf16: (offset: number) => number | null;
}

/** Takes linear time, and none for a unit that counts this text as UTF-16 does. */
export function createOffsetMap(text: string, unit: OffsetUnit): OffsetMap {
  switch (unit) {
    case 'utf16':
      return identityMap(text);
    case 'codePoint':
      return hasSurrogates(text) ? mapOfStarts(text, codePointStarts(text)) : identityMap(text);
    case 'grapheme':
      return isOneGraphemeEach(text) ? identityMap(text) : mapOfStarts(text, graphemeStarts(text));
    case 'byte':
      return isAscii(text) ? identityMap(text) : byteMap(text);
  }
}

const hasSurrogates = (text: string) => /[\ud800-\udfff]/.test(text);

/** No line break of two characters, nothing beyond the Latin letters and punctuation in use here. */
const isOneGraphemeEach = (text: string) =>
  /^(?:[\n\x20-\u02ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20ac]|\t|\r(?!\n))*$/.test(text) &&
  !/[\u00a9\u00ad\u00ae]/.test(text);

// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

const isIndex = (offset: number) => Number.isInteger(offset) && offset >= 0;

function identityMap(text: string): OffsetMap {
  return {
    fromUtf16: (offset) => offset,
    toUtf16: (offset) => (isIndex(offset) && offset <= text.length ? offset : null),
  };
}

function codePointStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; count += 1) {
    starts[count] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return starts.subarray(0, count);
}

/** Line by line, as no grapheme goes on after a line feed: plain lines need no segmenter. */
function graphemeStarts(text: string): Uint32Array {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const starts = new Uint32Array(text.length);
  let count = 0;
  for (const { index: lineStart, 0: line } of text.matchAll(/[^\n]*\n|[^\n]+/gu)) {
    if (isOneGraphemeEach(line)) {
      for (let at = 0; at < line.length; at += 1) starts[count++] = lineStart + at;
    } else {
      for (const { index } of segmenter.segment(line)) starts[count++] = lineStart + index;
    }
  }
  return starts.subarray(0, count);
}

function mapOfStarts(text: string, starts: Uint32Array): OffsetMap {
  return {
    fromUtf16: (offset) => (offset >= text.length ? starts.length : countUpTo(starts, offset) - 1),
    toUtf16: (offset) => (offset === starts.length ? text.length : (starts[offset] ?? null)),
  };
}

function byteMap(text: string): OffsetMap {
  const bytesBefore = new Uint32Array(text.length + 1);
  let total = 0;
  for (let at = 0; at < text.length;) {
    bytesBefore[at] = total;
    const point = text.codePointAt(at) ?? 0;
    // Between two surrogates: where their character starts.
    if (point > 0xffff) bytesBefore[at + 1] = total;
    total += byteLengthOf(point);
    at += point > 0xffff ? 2 : 1;
  }
  bytesBefore[text.length] = total;
  return {
    fromUtf16: (offset) => bytesBefore[offset] ?? total,
    toUtf16: (offset) => {
      const at = firstOf(bytesBefore, offset);
      return bytesBefore[at] === offset ? at : null;
    },
  };
}

function byteLengthOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}

/** Where the first number lies that is not below `value`. */
function firstOf(sorted: Uint32Array, value: number): number {
  return countUpTo(sorted, value - 1);
}

function countUpTo(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
