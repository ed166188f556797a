import type { Span } from '../../../shared/span.ts';
import { type Folding, type FoldedText, foldText } from '../../text/foldText.ts';
import { createOffsetMap, type OffsetUnit } from '../../text/offsetUnits.ts';
import { quote } from '../../text/spans.ts';
import type { IncomingMarks, IncomingSpan } from './incomingArticle.ts';

/** How a file counts: in which unit, and of which rewriting of its own text. */
export interface OffsetReading extends Folding {
  unit: OffsetUnit;
}

/** `proof` is what speaks for the place: the words themselves, nothing against it, or it is wrong. */
export interface LocatedSpan {
  span: IncomingSpan;
  parts: Span[];
  found: string;
  proof: 'words' | 'none' | 'wrong';
}

/** The spans of an article when its offsets are read in this way. */
export function locateSpans(article: IncomingMarks, reading: OffsetReading): LocatedSpan[] {
  const { text } = article;
  const isFolded = reading.isNewlineFolded || reading.form !== null;
  const folded: FoldedText = isFolded
    ? foldText(text, reading)
    : { text, toSource: (offset) => offset };
  const map = createOffsetMap(folded.text, reading.unit);
  const toUtf16 = (offset: number) => {
    const at = map.toUtf16(offset);
    return at === null ? null : folded.toSource(at);
  };
  return article.spans.map((span) => locate(text, span, toUtf16));
}

function locate(
  text: string,
  span: IncomingSpan,
  toUtf16: (offset: number) => number | null,
): LocatedSpan {
  const parts: Span[] = [];
  for (const [from, to] of span.parts) {
    const [start, end] = [toUtf16(from), toUtf16(to)];
    if (start === null || end === null || start >= end || end > text.length) {
      return { span, parts: [], found: '', proof: 'wrong' };
    }
    if (isSplitPair(text, start) || isSplitPair(text, end)) {
      return { span, parts: [], found: '', proof: 'wrong' };
    }
    parts.push({ start, end });
  }
  const found = parts.map((part) => quote(text, part)).join(' ');
  if (parts.length === 0) return { span, parts, found, proof: 'wrong' };
  if (span.surface === null) return { span, parts, found, proof: 'none' };
  const proof = isSameSurface(found, span.surface) ? 'words' : 'wrong';
  return { span, parts, found, proof };
}

/** The same words, however accents are encoded and a line break is written. */
function isSameSurface(found: string, surface: string): boolean {
  return found === surface || surfaceKey(found) === surfaceKey(surface);
}

const surfaceKey = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ');

/** Whether a mark begins and ends where words do; a shifted one seldom does. */
export function isAtWordEdges(text: string, { parts, found }: LocatedSpan): boolean {
  if (/^\s|\s$/u.test(found)) return false;
  return parts.every(({ start, end }) => isEdge(text, start) && isEdge(text, end));
}

const isEdge = (text: string, at: number) =>
  !/^[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) && !isSplitPair(text, at);

const isSplitPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
