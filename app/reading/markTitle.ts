import { isByline } from './byline.ts';
import type { Line } from './lines.ts';
import { isMasthead, isSectionName } from './pageFurniture.ts';

const MAX_LENGTH = 250;
const MAX_CLOSED_LENGTH = 150;
const LEAST_WORDS = 3;
const KICKER_WORDS = 4;

/**
 * Marks the headline: the first line above the running text that reads as one. A section or office
 * named above it becomes junk, and each later line with the same words a caption.
 */
export function markTitle(lines: readonly Line[]): Line[] {
  const index = findTitle(lines);
  const title = lines[index];
  if (title === undefined) return [...lines];
  return lines.map((line, at) => {
    if (at === index) return { ...line, kind: 'title' };
    if (line.kind !== null) return line;
    if (at < index && !isWriterAbove(line)) return { ...line, kind: 'junk' };
    return line.key === title.key ? { ...line, kind: 'caption' } : line;
  });
}

/** Above the headline, capitals name a place or a series rather than a writer. */
function isWriterAbove({ key, words }: Line): boolean {
  return !isSectionName(key) && isByline(words) && /\p{Ll}/u.test(words);
}

/** The place of the headline in the lines, or -1 when the text begins without one. */
function findTitle(lines: readonly Line[]): number {
  const open = lines.flatMap((line, index) => (line.kind === null ? [index] : []));
  for (const [at, index] of open.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    if (isKicker(line, lines[open[at + 1] ?? -1])) continue;
    const isDated = lines[index + 1]?.kind === 'dateLine' && isOneSentence(line.words);
    return isHeadline(line.words) || isDated ? index : -1;
  }
  return -1;
}

/** A section, office or writer named above the headline. */
function isKicker({ key, words }: Line, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (isMasthead(key)) return isHeadline(next.words);
  if (!isHeadline(next.words)) return false;
  const isShort = countWords(words) <= KICKER_WORDS && countWords(next.words) > KICKER_WORDS + 1;
  return isSectionName(key) || isByline(words) || (isShort && !/[.!?:;,]$/u.test(words));
}

function isHeadline(words: string): boolean {
  if (words.length > MAX_LENGTH || countWords(words) < LEAST_WORDS) return false;
  return !/(?<!\.\.)[.;,:]["”]?$/u.test(words) && !/[.] \p{Lu}/u.test(words);
}

function countWords(words: string): number {
  return words.split(' ').length;
}

function isOneSentence(words: string): boolean {
  return words.length <= MAX_CLOSED_LENGTH && !/[.!?;:] /u.test(words);
}
