import { isByline } from './byline.ts';
import { makeLine, type Line } from './lines.ts';
import { mapPacked } from '../text/mapPacked.ts';

const MIN_WIDTH = 40;
const MAX_WIDTH = 140;
const SLACK = 16;
const LEAST_LINES = 3;
const WRAPPED_SHARE = 0.6;

/**
 * Joins lines that were one before the text was wrapped: those that go on in lower case or after a
 * comma, and, in a text that is wrapped throughout, those that are as full as they could be.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): Line[] {
  const width = findWidth(lines);
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isContinued(last, line, width)) {
      group.push(line);
    } else groups.push([line]);
  }
  return mapPacked(groups, ([first, ...others]) => {
    const last = others.at(-1);
    if (last === undefined) return first;
    return makeLine(text, first.start, last.end, first.blankLinesBefore) ?? first;
  });
}

/** The width at which a text is wrapped, in characters; null when it isn't. */
function findWidth(lines: readonly Line[]): number | null {
  const followed = lines.filter((line, index) => {
    const next = lines[index + 1];
    return line.kind === null && next?.kind === null && next.blankLinesBefore === 0;
  });
  const open = followed.filter(({ words }) => !isClosed(words));
  if (open.length < LEAST_LINES) return null;
  const lengths = followed.map(({ words }) => words.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  const full = open.filter(({ words }) => words.length >= width - SLACK);
  return full.length >= open.length * WRAPPED_SHARE ? width : null;
}

function isContinued(line: Line, next: Line, width: number | null): boolean {
  if (line.kind !== null || next.kind !== null || next.blankLinesBefore > 0) return false;
  // `(20/10/1930` and `- 20/10/2020)`
  if (/\([^()]*$/u.test(line.words) && /^[^()]*\)/u.test(next.words)) return true;
  if (/^[-+•*–]/u.test(next.words)) return false;
  if (/,$/u.test(line.words)) return true;
  if (!isClosed(line.words) && /^\p{Ll}/u.test(next.words)) return true;
  if (width === null || (isClosed(line.words) && isByline(next.words))) return false;
  const nextWord = next.words.split(' ', 1)[0] ?? '';
  const room = isClosed(line.words) ? width : width - SLACK;
  return line.words.length + 1 + nextWord.length > room;
}

function isClosed(words: string): boolean {
  return /[.!?…:;]["”’)]?$/u.test(words);
}
