import type { Span } from '../../shared/span.ts';
import { compareSpans } from '../text/spans.ts';

/** A gold value and the prediction that stands for it: they share words. */
export interface AlignedPair<Value, Part extends string> {
  gold: Value;
  predicted: Value;
  /** The share of the longer one's code units that both have: above 0, and 1 for the same span. */
  overlap: number;
  /** The parts that differ; none when the prediction is right. */
  differing: readonly Part[];
}

/** Each value of both sides is in one pair, or stands alone. Sorted by start. */
export interface Alignment<Value, Part extends string> {
  pairs: AlignedPair<Value, Part>[];
  missed: Value[];
  extra: Value[];
}

/** How two values that share words are compared. `isSameThing` outweighs any overlap. */
export interface Comparer<Value, Part extends string> {
  isSameThing: (gold: Value, predicted: Value) => boolean;
  differingParts: (gold: Value, predicted: Value) => Part[];
}

/**
 * Pairs gold values with predictions one to one, the nearest first: those of the same thing, then
 * those that share more words, then those with fewer parts that differ.
 */
export function alignSpans<Value extends Span, Part extends string>(
  gold: readonly Value[],
  predicted: readonly Value[],
  comparer: Comparer<Value, Part>,
): Alignment<Value, Part> {
  const candidates = findCandidates(gold, predicted).map((both) => gradePair(both, comparer));
  candidates.sort(
    (a, b) => b.nearness - a.nearness || a.pair.differing.length - b.pair.differing.length,
  );
  const taken = new Set<Value>();
  const pairs: AlignedPair<Value, Part>[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair.gold) || taken.has(pair.predicted)) continue;
    taken.add(pair.gold).add(pair.predicted);
    pairs.push(pair);
  }
  const isOpen = (value: Value) => !taken.has(value);
  return {
    pairs: pairs.sort((a, b) => compareSpans(a.gold, b.gold)),
    missed: gold.filter(isOpen).sort(compareSpans),
    extra: predicted.filter(isOpen).sort(compareSpans),
  };
}

/** The share of the longer span's code units that both have; 0 when they are apart. */
export function overlapOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / Math.max(one.end - one.start, other.end - other.start);
}

type Both<Value> = readonly [gold: Value, predicted: Value];

/** All pairs that share words, in one sweep over both sides. */
function findCandidates<Value extends Span>(
  gold: readonly Value[],
  predicted: readonly Value[],
): Both<Value>[] {
  const found = [...predicted].sort(compareSpans);
  let first = 0;
  return [...gold].sort(compareSpans).flatMap((right) => {
    while ((found[first]?.end ?? Infinity) <= right.start) first += 1;
    const candidates: Both<Value>[] = [];
    for (let index = first; index < found.length; index += 1) {
      const other = found[index];
      if (other === undefined || other.start >= right.end) break;
      if (other.end > right.start) candidates.push([right, other]);
    }
    return candidates;
  });
}

function gradePair<Value extends Span, Part extends string>(
  [gold, predicted]: Both<Value>,
  { isSameThing, differingParts }: Comparer<Value, Part>,
): { pair: AlignedPair<Value, Part>; nearness: number } {
  const overlap = overlapOf(gold, predicted);
  const pair = { gold, predicted, overlap, differing: differingParts(gold, predicted) };
  return { pair, nearness: overlap + (isSameThing(gold, predicted) ? 1 : 0) };
}
