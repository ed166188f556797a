import { isByline, isCredit } from './byline.ts';
import type { Line } from './lines.ts';
import { isMasthead, isSectionName } from './pageFurniture.ts';
import { mapPacked } from '../text/mapPacked.ts';

const MAX_LENGTH = 250;
const MAX_CLOSED_LENGTH = 150;
const LEAST_WORDS = 3;
const KICKER_WORDS = 4;
const KICKER_CAPITALS = 6;
const MOST_MENU_ITEMS = 30;

/**
 * Marks the headline: the first line above the running text that reads as one. A section or office
 * named above it becomes junk, and each later line with the same words a caption.
 */
export function markTitle(lines: readonly Line[]): Line[] {
  const index = findDated(lines, findTitle(lines));
  const title = lines[index];
  if (title === undefined) return [...lines];
  return mapPacked(lines, (line, at) => {
    if (at === index) return { ...line, kind: 'title' };
    if (line.kind !== null) return line;
    if (at < index && !isWriterAbove(line)) return { ...line, kind: 'junk' };
    return line.key === title.key ? { ...line, kind: 'caption' } : line;
  });
}

/** Above the headline, capitalised words name a place or a series unless they say that they are a credit. */
function isWriterAbove({ key, words }: Line): boolean {
  return !isSectionName(key) && isCredit(words);
}

/** The place of the headline in the lines, or -1 when the text begins without one. */
function findTitle(lines: readonly Line[]): number {
  const open = lines.flatMap((line, index) => (line.kind === null ? [index] : []));
  for (const [at, index] of open.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    const next = open.slice(at + 1, at + 1 + MOST_MENU_ITEMS);
    if (isKicker(lines, line, next)) continue;
    return isHeadlineAt(lines, index) ? index : -1;
  }
  return -1;
}

// (Báo Bắc Sơn) - Sáng ngày 23/01
const NEWS_OPENING =
  /^(?:\(?[\p{L}. ]{2,24}\)? ?[-–] ?)?(?:vừa qua, |mới đây, )?(?:trong |vào )?(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)(?!\p{L})[^.;]{0,16}\d/u;

/**
 * A headline, also one with a full stop where its date, its own words again, or news that open with a
 * day stand below it.
 */
function isHeadlineAt(lines: readonly Line[], index: number): boolean {
  const { words = '', key = '' } = lines[index] ?? {};
  if (isHeadline(words)) return true;
  const below = lines[index + 1];
  const isToldBelow = below?.kind === 'dateLine' || (below?.kind === null && below.key === key);
  if (isToldBelow && isOneSentence(words)) return true;
  const isNewsBelow = below?.kind === null && NEWS_OPENING.test(below.key);
  return isNewsBelow && !NEWS_OPENING.test(key) && isOneSentence(words.replaceAll(': ', ' '));
}

/** The longer headline right above the date, where a shorter line that looks like one stands first. */
function findDated(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (first === undefined) return index;
  const next = lines.findIndex(({ kind }, at) => at > index && kind === null);
  const second = lines[next];
  const isDated = (at: number) => lines[at + 1]?.kind === 'dateLine';
  if (second === undefined || isDated(index) || !isDated(next)) return index;
  const isLonger = countWords(second.words) > countWords(first.words);
  return isLonger && isHeadline(second.words) ? next : index;
}

/** A section, office or writer named above the headline. */
function isKicker(lines: readonly Line[], { key, words }: Line, below: readonly number[]): boolean {
  const isShort = isMenuItem({ words });
  const isOther = (index: number) => !isMenuItem(lines[index] ?? { words: '' });
  const index = isShort ? below.find(isOther) : below[0];
  const next = index === undefined ? undefined : lines[index];
  if (index === undefined || next === undefined || !isHeadlineAt(lines, index)) return false;
  if (isMasthead(key)) return true;
  const isShorter = isShort && countWords(next.words) > countWords(words) + 1;
  return isSectionName(key) || isByline(words) || (isShorter && !/[.!?:;,]$/u.test(words));
}

/** A few words, somewhat more in capitals, without a full stop. */
function isMenuItem({ words }: { words: string }): boolean {
  const most = /\p{Ll}/u.test(words) ? KICKER_WORDS : KICKER_CAPITALS;
  return countWords(words) <= most && !/[.!?:;,]$/u.test(words);
}

function isHeadline(words: string): boolean {
  if (words.length > MAX_LENGTH || countWords(words) < LEAST_WORDS) return false;
  return !/(?<!\.\.)[.;,:]["”]?$/u.test(words) && !/[.] \p{Lu}/u.test(words);
}

function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

function isOneSentence(words: string): boolean {
  return words.length <= MAX_CLOSED_LENGTH && !/[.!?;:] /u.test(words);
}
