import { UNKNOWN } from './denseRanks.ts';

interface RankedColumn {
  ranks: Uint32Array;
  count: number;
}

/**
 * Orders places by one column in two passes over them; places of the same rank stay as they were
 * among each other, so that ordering by the last column first orders by many. Unknown values stand
 * last in both directions.
 */
export function orderByRanks(
  places: Uint32Array,
  { ranks, count }: RankedColumn,
  isDescending: boolean,
): Uint32Array {
  const starts = new Uint32Array(count + 2);
  const bucketOf = (place: number): number => {
    const rank = ranks[place] ?? UNKNOWN;
    if (rank === UNKNOWN) return count;
    return isDescending ? count - 1 - rank : rank;
  };
  for (const place of places) {
    const next = bucketOf(place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const ordered = new Uint32Array(places.length);
  for (const place of places) {
    const bucket = bucketOf(place);
    const at = starts[bucket] ?? 0;
    ordered[at] = place;
    starts[bucket] = at + 1;
  }
  return ordered;
}
