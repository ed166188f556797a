import type { Span } from '../../shared/span.ts';

/** Sort order of spans: by start, and of those with one start the longest first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** True also when both are the same span. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when they share at least one code unit; spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function isSorted(spans: readonly Span[]): boolean {
  return spans.every((span, index) => {
    const before = spans[index - 1];
    return before === undefined || compareSpans(before, span) <= 0;
  });
}

/**
 * Sorted, without the spans that lie inside another one; of equal spans the first stays.
 * Spans that overlap without containment all stay.
 */
export function outermost<Item extends Span>(spans: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let reach = -1;
  for (const span of isSorted(spans) ? spans : [...spans].sort(compareSpans)) {
    if (span.end <= reach) continue;
    kept.push(span);
    reach = span.end;
  }
  return kept;
}
