import { findInlineByline, isByline, isCredit } from './byline.ts';
import { splitLine, type Line } from './lines.ts';

const MOST_CLOSING_LINES = 3;

/**
 * Marks the writers' names: lines between the headline and the text, the last lines of the article,
 * and a name that closes the last paragraph, which becomes a line of its own.
 */
export function markBylines(text: string, lines: readonly Line[]): Line[] {
  const marked = splitInlineByline(text, lines);
  markHead(marked);
  markTail(marked);
  return marked;
}

function markHead(lines: Line[]): void {
  const title = lines.findIndex(({ kind }) => kind === 'title');
  for (const [index, line] of lines.entries()) {
    if (line.kind !== null) continue;
    const isCredited = isByline(line.words) && !/^ảnh|^\p{L}+$/u.test(line.key);
    if (!isCredited || (index > title && title < 0)) return;
    lines[index] = { ...line, kind: 'byline' };
  }
}

function markTail(lines: Line[]): void {
  let count = 0;
  for (let index = lines.length - 1; index > 0 && count < MOST_CLOSING_LINES; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.kind === 'byline') return;
    if (line.kind !== null) continue;
    if (!isByline(line.words) && !isCredit(line.words)) return;
    lines[index] = { ...line, kind: 'byline' };
    count += 1;
  }
}

function splitInlineByline(text: string, lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ kind }) => kind === null);
  return lines.flatMap((line, index) => {
    const at = index === last ? findInlineByline(line.words) : null;
    return at === null ? [line] : splitLine(text, line, at);
  });
}
