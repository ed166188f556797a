import { isByline } from './byline.ts';
import type { Line } from './lines.ts';
import { isSectionName } from './pageFurniture.ts';

const MAX_LENGTH = 250;
const MAX_CLOSED_LENGTH = 150;
const LEAST_WORDS = 3;

/**
 * Marks the headline: the first line above the running text that reads as one. A section's name
 * above it becomes junk, and each later line with the same words a caption.
 */
export function markTitle(lines: readonly Line[]): Line[] {
  const index = findTitle(lines);
  const title = lines[index];
  if (title === undefined) return [...lines];
  return lines.map((line, at) => {
    if (at === index) return { ...line, kind: 'title' };
    if (line.kind !== null) return line;
    if (at < index && isSectionName(line.key)) return { ...line, kind: 'junk' };
    return line.key === title.key ? { ...line, kind: 'caption' } : line;
  });
}

/** The place of the headline in the lines, or -1 when the text begins without one. */
function findTitle(lines: readonly Line[]): number {
  const open = lines.flatMap((line, index) => (line.kind === null ? [index] : []));
  for (const [at, index] of open.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    const next = lines[open[at + 1] ?? -1];
    const isBelow = next !== undefined && isHeadline(next.words);
    if (isBelow && (isSectionName(line.key) || isByline(line.words))) continue;
    const isDated = lines[index + 1]?.kind === 'dateLine' && isOneSentence(line.words);
    return isHeadline(line.words) || isDated ? index : -1;
  }
  return -1;
}

function isHeadline(words: string): boolean {
  if (words.length > MAX_LENGTH || words.split(' ').length < LEAST_WORDS) return false;
  return !/(?<!\.\.)[.;,:]["”]?$/u.test(words) && !/[.] \p{Lu}/u.test(words);
}

function isOneSentence(words: string): boolean {
  return words.length <= MAX_CLOSED_LENGTH && !/[.!?;:] /u.test(words);
}
