import { isByline } from './byline.ts';
import { isDateLine } from './dateLine.ts';
import type { Line } from './lines.ts';
import { isCommentsHeading, isFurniture, isRelatedHeading, isScrap } from './pageFurniture.ts';

const BODY_LENGTH = 160;

/**
 * Marks what belongs to the page and not to the article as junk, and printed dates as date lines.
 * A list of other articles ends where running text goes on; a comment box that stands below most of
 * the text ends the article.
 */
export function markPage(lines: readonly Line[]): Line[] {
  let isAmongRelated = false;
  let isAmongComments = false;
  return lines.map((line, index) => {
    const { key, words } = line;
    isAmongComments ||= isCommentsHeading(key) && isBelowMost(lines, index);
    isAmongRelated = isRelatedHeading(key) || (isAmongRelated && !isBody(words));
    if (isAmongComments || isScrap(key) || isFurniture(key) || isCommentsHeading(key)) {
      return { ...line, kind: 'junk' };
    }
    if (isAmongRelated) return isByline(words) ? line : { ...line, kind: 'junk' };
    return isDateLine(key) ? { ...line, kind: 'dateLine' } : line;
  });
}

function isBody(words: string): boolean {
  return words.length >= BODY_LENGTH && /[.!?…:;]["”]?$/u.test(words);
}

function isBelowMost(lines: readonly Line[], index: number): boolean {
  const count = (part: readonly Line[]) =>
    part.reduce((sum, { words }) => (isBody(words) ? sum + words.length : sum), 0);
  return count(lines.slice(0, index)) >= count(lines.slice(index));
}
