import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { escapeControls } from './escapeControls.ts';

const CONTEXT_LENGTH = 48;

/**
 * The words of a span in brackets between what stands around them, on one line: `… họp tại [xã Suối
 * Ngà] để …`. White space is one space; where lines end stands `¶`.
 */
export function writeContext(text: string, span: Span): string {
  const from = wordStart(text, Math.max(0, span.start - CONTEXT_LENGTH), span.start);
  const to = wordEnd(text, Math.min(text.length, span.end + CONTEXT_LENGTH), span.end);
  const before = onOneLine(text.slice(from, span.start)).trimStart();
  const after = onOneLine(text.slice(span.end, to)).trimEnd();
  const [opening, closing] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  return `${opening}${before}[${onOneLine(quote(text, span))}]${after}${closing}`;
}

/** Words in quotes, on one line. */
export function writeQuote(words: string): string {
  return `"${onOneLine(words)}"`;
}

function onOneLine(text: string): string {
  return escapeControls(text.replace(/\s*[\r\n]\s*/gu, ' ¶ ').replace(/\s+/gu, ' '));
}

/** The first start of a word from `offset` on, so that none is cut; `limit` when there is none. */
function wordStart(text: string, offset: number, limit: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset, limit).search(/\s/u);
  return space === -1 ? limit : offset + space;
}

function wordEnd(text: string, offset: number, limit: number): number {
  if (offset === text.length) return offset;
  const space = text.slice(limit, offset).search(/\s\S*$/u);
  return space === -1 ? limit : limit + space;
}
