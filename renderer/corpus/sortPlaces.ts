/** As long as a native sort takes little time. */
const RUN = 512;
const STEPS_A_SLICE = 4096;
/** From this ratio on it is less work to look each one's place up than to compare all in turn. */
const FEW = 16;

type Compare = (a: number, b: number) => number;

/** Sorts places, yielding often enough that no step takes long. */
export function* sortPlaces(places: Uint32Array, compare: Compare): Generator<void, Uint32Array> {
  let runs: Uint32Array[] = [];
  for (let start = 0; start < places.length; start += RUN) {
    runs.push(places.slice(start, start + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Uint32Array[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one, other] = [runs[at], runs[at + 1]];
      if (one) merged.push(other ? yield* mergePlaces(one, other, compare) : one);
    }
    runs = merged;
  }
  return runs[0] ?? new Uint32Array(0);
}

/** Two sorted lists as one. */
export function* mergePlaces(
  many: Uint32Array,
  few: Uint32Array,
  compare: Compare,
): Generator<void, Uint32Array> {
  if (many.length < few.length) return yield* mergePlaces(few, many, compare);
  const merged = new Uint32Array(many.length + few.length);
  if (few.length * FEW < many.length) insertFew(merged, many, few, compare);
  else yield* mergeInTurn(merged, many, few, compare);
  return merged;
}

function insertFew(
  merged: Uint32Array,
  many: Uint32Array,
  few: Uint32Array,
  compare: Compare,
): void {
  let copied = 0;
  for (const [inserted, place] of few.entries()) {
    const next = countBefore(many, place, compare);
    merged.set(many.subarray(copied, next), copied + inserted);
    merged[next + inserted] = place;
    copied = next;
  }
  merged.set(many.subarray(copied), copied + few.length);
}

/** How many of a sorted list come before a place. */
function countBefore(sorted: Uint32Array, place: number, compare: Compare): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] ?? 0, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* mergeInTurn(
  merged: Uint32Array,
  one: Uint32Array,
  other: Uint32Array,
  compare: Compare,
): Generator<void, void> {
  let [atOne, atOther] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [first, second] = [one[atOne], other[atOther]];
    const isFirst = second === undefined || (first !== undefined && compare(first, second) <= 0);
    merged[at] = (isFirst ? first : second) ?? 0;
    if (isFirst) atOne += 1;
    else atOther += 1;
    if (at % STEPS_A_SLICE === 0) yield;
  }
}
