import type { BlockKind } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';

/**
 * A stretch of the text between line breaks, without the white space around it. `words` is the
 * stretch in composed form with single spaces, `key` the same in lower case, so that neither the
 * line ends nor NFC or NFD change what it is taken for. `blankLinesBefore` counts empty lines.
 */
export interface Line extends Span {
  words: string;
  key: string;
  blankLinesBefore: number;
  kind: BlockKind | null;
}

/** White space that is not one single space. */
const WIDE_SPACE = / \s+|[^\S ]\s*/gu;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines that hold something else than white space, in order. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankLinesBefore = 0;
  const add = (from: number, to: number): void => {
    const line = makeLine(text, from, to, blankLinesBefore);
    blankLinesBefore = line === null ? blankLinesBefore + 1 : 0;
    if (line !== null) lines.push(line);
  };
  let from = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(from, lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  add(from, text.length);
  return lines;
}

/** The line of text[from, to), or null when it is blank. */
export function makeLine(
  text: string,
  from: number,
  to: number,
  blankLinesBefore: number,
): Line | null {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const start = from + (raw.length - raw.trimStart().length);
  const words = trimmed.normalize('NFC').replace(WIDE_SPACE, ' ');
  const end = start + trimmed.length;
  return { start, end, words, key: lowerCase(words), blankLinesBefore, kind: null };
}

/**
 * Cuts a line in two before the character `at` of its words; the second part follows without a
 * blank line. A part without words is left out.
 */
export function splitLine(text: string, line: Line, at: number): Line[] {
  const from = findSource(text, line, at);
  const parts = [
    makeLine(text, line.start, from, line.blankLinesBefore),
    makeLine(text, from, line.end, 0),
  ];
  return parts.filter((part) => part !== null);
}

/** The offset in the text of the character `at` of a line's words. */
function findSource(text: string, line: Line, at: number): number {
  const wanted = countMarks(line.words.slice(0, at));
  let offset = line.start;
  for (let count = 0; offset < line.end && count < wanted; offset += 1) {
    count += countMarks(text.charAt(offset));
  }
  while (offset < line.end && /\p{M}/u.test(text.charAt(offset))) offset += 1;
  return offset;
}

/** Letters and marks apart, without white space: the same for every spelling of the same words. */
function countMarks(words: string): number {
  return words.normalize('NFD').replace(/\s/gu, '').length;
}

/** Lower case of the same length: `İ` is the one letter that would become two characters. */
function lowerCase(words: string): string {
  return (words.includes('İ') ? words.replaceAll('İ', 'I') : words).toLowerCase();
}
