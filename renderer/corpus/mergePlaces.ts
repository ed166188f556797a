const STEPS_A_SLICE = 4096;
/** From this ratio on it is less work to look each one's place up than to compare all in turn. */
const FEW = 16;

/** Whether one place comes before another: a comparison of texts, of which there are many. */
type IsBefore = (a: number, b: number) => boolean;

/** Two sorted lists as one. */
export function* mergePlaces(
  many: Uint32Array,
  few: Uint32Array,
  isBefore: IsBefore,
): Generator<void, Uint32Array> {
  if (many.length < few.length) return yield* mergePlaces(few, many, isBefore);
  const merged = new Uint32Array(many.length + few.length);
  if (few.length * FEW < many.length) insertFew(merged, many, few, isBefore);
  else yield* mergeInTurn(merged, many, few, isBefore);
  return merged;
}

function insertFew(
  merged: Uint32Array,
  many: Uint32Array,
  few: Uint32Array,
  isBefore: IsBefore,
): void {
  let copied = 0;
  for (const [inserted, place] of few.entries()) {
    const next = countBefore(many, place, isBefore);
    merged.set(many.subarray(copied, next), copied + inserted);
    merged[next + inserted] = place;
    copied = next;
  }
  merged.set(many.subarray(copied), copied + few.length);
}

/** How many of a sorted list come before a place. */
function countBefore(sorted: Uint32Array, place: number, isBefore: IsBefore): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle] ?? 0, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* mergeInTurn(
  merged: Uint32Array,
  one: Uint32Array,
  other: Uint32Array,
  isBefore: IsBefore,
): Generator<void, void> {
  let [atOne, atOther] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [first, second] = [one[atOne], other[atOther]];
    const isFirst = second === undefined || (first !== undefined && !isBefore(second, first));
    merged[at] = (isFirst ? first : second) ?? 0;
    if (isFirst) atOne += 1;
    else atOther += 1;
    if (at % STEPS_A_SLICE === 0) yield;
  }
}
