import type { Span } from '../../shared/span.ts';
import { compareSpans } from '../text/spans.ts';

/** A test whether a span shares a code unit with any of these; each call takes logarithmic time. */
export function findOverlap(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((merged[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Infinity) < end;
  };
}
