import { compareSpans, contains, outermost } from '../../text/spans.ts';
import type { Candidate } from './candidate.ts';

/**
 * Sorted, without overlaps: of two that cross, the surer one stays (of equals the longer), then
 * of nested ones the outermost, and of equal spans the surer.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => compareSpans(a, b) || b.confidence - a.confidence);
  const beaten = new Set<Candidate>();
  let open: Candidate[] = [];
  let reach = 0;
  for (const candidate of sorted) {
    // Most candidates start behind all others.
    if (reach <= candidate.start) {
      open = [candidate];
      reach = candidate.end;
      continue;
    }
    open = open.filter(({ end }) => end > candidate.start);
    reach = Math.max(reach, candidate.end);
    for (const earlier of open) {
      if (beaten.has(earlier)) continue;
      if (contains(earlier, candidate) || contains(candidate, earlier)) continue;
      beaten.add(isSurer(candidate, earlier) ? earlier : candidate);
    }
    open.push(candidate);
  }
  return outermost(sorted.filter((candidate) => !beaten.has(candidate)));
}

function isSurer(a: Candidate, b: Candidate): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  return a.end - a.start > b.end - b.start;
}
