import type { Span } from '../../../shared/span.ts';
import { contains } from '../../text/spans.ts';

/** The spans, sorted by start, that lie inside `outer`. Logarithmic but for what it returns. */
export function findInside<Item extends Span>(sorted: readonly Item[], outer: Span): Item[] {
  const inside: Item[] = [];
  for (let index = countBefore(sorted, outer.start); index < sorted.length; index += 1) {
    const item = sorted[index];
    if (item === undefined || item.start >= outer.end) break;
    if (item.end <= outer.end) inside.push(item);
  }
  return inside;
}

/** The one of the spans, sorted and not overlapping, in which `inner` lies; null when none does. */
export function findAround<Item extends Span>(sorted: readonly Item[], inner: Span): Item | null {
  const item = sorted[countBefore(sorted, inner.start + 1) - 1];
  return item !== undefined && contains(item, inner) ? item : null;
}

/** How many spans start before an offset. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
