import type { Block, BlockKind } from '../../shared/article.ts';
import { isCaption } from './caption.ts';
import { joinWrappedLines } from './joinWrappedLines.ts';
import { findLines, type Line } from './lines.ts';
import { markBylines } from './markBylines.ts';
import { markPage } from './markPage.ts';
import { markTitle } from './markTitle.ts';
import { splitHeaderLines } from './splitHeaderLines.ts';
import { mapPacked } from '../text/mapPacked.ts';

const MAX_HEADING_LENGTH = 120;
const MAX_SCRAP_LENGTH = 24;

/**
 * Cuts a news article into its parts: sorted blocks that cover everything but white space, each
 * without the white space around it. What belongs to the page (menus, comment boxes, lists of other
 * articles, stray letters) is `junk`; a headline printed again is a `caption`. There is at most one
 * `title`; the first paragraph is the `lead`. A paragraph that was wrapped is one block.
 */
export function parseArticle(text: string): Block[] {
  const lines = markPage(splitHeaderLines(text, findLines(text)));
  const articles = markTitle(joinWrappedLines(text, lines));
  return nameBody(markBylines(text, dropTail(articles)));
}

/** Words of the page left behind the last sentence, a line each. */
function dropTail(lines: readonly Line[]): Line[] {
  const lastSentence = lines.findLastIndex(
    ({ kind, words }) => kind === null && /[.!?…]$/u.test(words),
  );
  const tail = lines.slice(lastSentence + 1).filter(({ kind }) => kind === null);
  const kept = tail.findLastIndex(({ words }) => !isWord(words));
  const scraps = new Set(lastSentence < 0 ? [] : tail.slice(kept + 1));
  return mapPacked(lines, (line) => (scraps.has(line) ? { ...line, kind: 'junk' } : line));
}

/** `Thời tiết`, `Chuyên đề`: a capital at the beginning only. */
function isWord(words: string): boolean {
  return words.length <= MAX_SCRAP_LENGTH && /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}$/u.test(words);
}

function nameBody(lines: readonly Line[]): Block[] {
  const lastText = lines.findLastIndex(({ kind }) => kind === null);
  let hasLead = false;
  return mapPacked(lines, (line, index) => {
    const { start, end } = line;
    if (line.kind !== null) return { start, end, kind: line.kind };
    const isAfterPhotoTrace = hasLead && isPhotoTrace(lines[index - 1]);
    const kind = nameText(line, isAfterPhotoTrace, index === lastText);
    if (kind !== 'paragraph' || hasLead) return { start, end, kind };
    hasLead = true;
    return { start, end, kind: 'lead' };
  });
}

function nameText(line: Line, isAfterPhotoTrace: boolean, isLast: boolean): BlockKind {
  const { key, words, blankLinesBefore } = line;
  if (isCaption(key, { isAfterPhotoTrace, blankLinesBefore })) return 'caption';
  return !isLast && isHeading(words) ? 'heading' : 'paragraph';
}

/** A picture often leaves the headline, or a stray letter of its markup, above its caption. */
function isPhotoTrace(line: Line | undefined): boolean {
  if (line?.kind === 'caption') return true;
  return line?.kind === 'junk' && /^\P{L}?\p{L}\P{L}?$/u.test(line.key);
}

function isHeading(words: string): boolean {
  return words.length <= MAX_HEADING_LENGTH && !/^[-+•*–]|%|[.!?…:;,]["”’)]?$/u.test(words);
}
