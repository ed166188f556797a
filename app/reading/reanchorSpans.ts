import type { Span } from '../../shared/span.ts';
import { findCommonParts, type CommonPart } from './findCommonParts.ts';

/**
 * Finds spans of an old text again in its new version: `moved` has one entry for each span, in
 * their order. An entry is null when the words of the span are not all there unchanged and side by
 * side; otherwise the new text has the same characters at the new offsets.
 */
export function reanchorSpans(
  oldText: string,
  newText: string,
  spans: readonly Span[],
): { moved: (Span | null)[] } {
  if (spans.length === 0) return { moved: [] };
  const parts = findCommonParts(oldText, newText);
  return { moved: spans.map((span) => move(span, parts)) };
}

function move({ start, end }: Span, parts: readonly CommonPart[]): Span | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.oldStart ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  if (part === undefined || end > part.oldStart + part.length) return null;
  const shift = part.newStart - part.oldStart;
  return { start: start + shift, end: end + shift };
}
