import type { PrintedLine } from './joinLines.ts';

/** A run of text as pdf.js gives it; marks of the document's structure come without `str`. */
export interface PrintedItem {
  str?: string;
  /** The last two are the place of the baseline's beginning. */
  transform?: readonly number[];
  width?: number;
  height?: number;
  hasEOL?: boolean;
}

/** The lines of a page in the order of the file; those without a word are left out. */
export function toLines(items: readonly PrintedItem[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | null = null;
  const endLine = () => {
    const text = line?.text.replace(/\s+/gu, ' ').trim() ?? '';
    if (line !== null && text !== '') lines.push({ ...line, text });
    line = null;
  };
  for (const { str, transform = [], width = 0, height = 0, hasEOL } of items) {
    if (str === undefined) continue;
    const [left = 0, y = 0] = transform.slice(4);
    if (line !== null && leavesLine(line, y, height)) endLine();
    if (line === null) line = { text: str, page, left, right: left + width, y, height };
    else line = extend(line, str, left, width, height);
    if (hasEOL === true) endLine();
  }
  endLine();
  return lines;
}

/** Raised and lowered figures stay in their line. */
function leavesLine(line: PrintedLine, y: number, height: number): boolean {
  const size = Math.max(line.height, height);
  return size > 0 && Math.abs(line.y - y) > size * 0.6;
}

function extend(
  line: PrintedLine,
  str: string,
  left: number,
  width: number,
  height: number,
): PrintedLine {
  const isPrinted = /\S/u.test(str);
  return {
    ...line,
    text: line.text + str,
    left: isPrinted ? Math.min(line.left, left) : line.left,
    right: isPrinted ? Math.max(line.right, left + width) : line.right,
    height: Math.max(line.height, height),
  };
}
