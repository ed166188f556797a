import type { Span } from '../../../shared/span.ts';
import { compareSpans } from '../../text/spans.ts';

/**
 * Those that may stand in a format without overlaps: from left to right, of those that start
 * together the longest, and each only when it starts after the last one taken has ended.
 */
export function chooseFlat<Item extends Span>(spans: readonly Item[]): Item[] {
  const chosen: Item[] = [];
  let reach = 0;
  for (const span of [...spans].sort(compareSpans)) {
    if (span.start < reach) continue;
    chosen.push(span);
    reach = span.end;
  }
  return chosen;
}
