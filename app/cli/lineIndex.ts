/** A place as editors count it: lines and UTF-16 columns from 1 on. */
export interface LinePosition {
  line: number;
  column: number;
}

export interface LineIndex {
  /** For offsets from 0 to the text's length. */
  positionOf: (offset: number) => LinePosition;
  /** Null when the text has no such line, or the line no such column. */
  offsetOf: (position: LinePosition) => number | null;
}

/** Lines end with CR LF, LF or CR; a line's end is its last column. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/gu)) {
    starts.push(index + lineEnd.length);
  }
  return {
    positionOf: (offset) => {
      const line = countUpTo(starts, offset);
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    offsetOf: ({ line, column }) => {
      const start = starts[line - 1];
      if (start === undefined || column < 1) return null;
      const next = starts[line];
      const last = next === undefined ? text.length : next - 1;
      const offset = start + column - 1;
      return offset <= last ? offset : null;
    },
  };
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
