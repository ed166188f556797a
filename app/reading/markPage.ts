import { isByline } from './byline.ts';
import { isDateLine } from './dateLine.ts';
import type { Line } from './lines.ts';
import {
  isCommentsHeading,
  isFurniture,
  isRelatedHeading,
  isScrap,
  isTagList,
} from './pageFurniture.ts';
import { mapPacked } from '../text/mapPacked.ts';

const BODY_LENGTH = 160;

/**
 * Marks what belongs to the page and not to the article as junk, and printed dates as date lines.
 * A list of other articles ends where running text goes on; a comment box that stands below most of
 * the text ends the article.
 */
export function markPage(lines: readonly Line[]): Line[] {
  let isAmongRelated = false;
  let isAmongComments = false;
  let bodyAbove = 0;
  let isBelowHeading = false;
  const body = lines.reduce((sum, { words }) => sum + bodyLength(words), 0);
  return mapPacked(lines, (line) => {
    const { key, words } = line;
    isAmongComments ||= isCommentsHeading(key) && bodyAbove >= body - bodyAbove;
    bodyAbove += bodyLength(words);
    // A section's name can stand between the headline and its date: `Tin mới`.
    const isDated = isBelowHeading && bodyAbove === 0 && isDateLine(key);
    isBelowHeading = isRelatedHeading(key);
    isAmongRelated = isBelowHeading || (isAmongRelated && !isBody(words) && !isDated);
    const isPage = isScrap(key) || isFurniture(key) || isCommentsHeading(key) || isTagList(words);
    if (isAmongComments || isPage) {
      return { ...line, kind: 'junk' };
    }
    if (isAmongRelated) {
      return isByline(words) && !isRelatedHeading(key) ? line : { ...line, kind: 'junk' };
    }
    return isDateLine(key) ? { ...line, kind: 'dateLine' } : line;
  });
}

function isBody(words: string): boolean {
  return words.length >= BODY_LENGTH && /[.!?…:;]["”]?$/u.test(words);
}

function bodyLength(words: string): number {
  return isBody(words) ? words.length : 0;
}
