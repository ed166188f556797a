import { mergePlaces, sortPlaces } from './sortPlaces.ts';

/** What a column is ordered by, compared with `<`; null is unknown. One column has one type. */
export type SortKey = string | number | null;

/** The rank of an unknown value. */
export const UNKNOWN = 0xffff_ffff;

const ITEMS_A_SLICE = 500;

/**
 * The place of each value among all different values of a column: 0 for the first, with no gaps, so
 * that rows are ordered by counting. It follows a list of items whose places do not change.
 */
export class DenseRanks<Item> {
  /** By place in the list. */
  ranks: Uint32Array = new Uint32Array(0);
  /** For each rank, a place that has it. */
  examples: Uint32Array = new Uint32Array(0);
  readonly #keyOf: (item: Item) => SortKey;
  readonly #keys: SortKey[] = [];
  readonly #seen: Item[] = [];
  /** Places whose key has changed and whose rank has not yet. */
  readonly #stale = new Set<number>();
  /** All places whose value is known, sorted. */
  #sorted: Uint32Array = new Uint32Array(0);
  #followed: readonly Item[] = [];

  constructor(keyOf: (item: Item) => SortKey) {
    this.#keyOf = keyOf;
  }

  get count(): number {
    return this.examples.length;
  }

  /** Work that may be left at any step: the next one that follows goes on from there. */
  *follow(items: readonly Item[]): Generator<void, void> {
    if (items === this.#followed) return;
    yield* this.#readKeys(items);
    if (this.#stale.size > 0) {
      const known = Uint32Array.from(this.#stale).filter((place) => this.#keys[place] !== null);
      const added = yield* sortPlaces(known, this.#knownKey, this.#isBefore);
      const kept = this.#sorted.filter((place) => !this.#stale.has(place));
      this.#rank(yield* mergePlaces(kept, added, this.#isBefore), items.length);
    }
    this.#followed = items;
  }

  readonly #knownKey = (place: number): string | number => this.#keys[place] ?? '';

  readonly #isBefore = (a: number, b: number): boolean => this.#knownKey(a) < this.#knownKey(b);

  *#readKeys(items: readonly Item[]): Generator<void, void> {
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place] as Item;
      if (item === this.#seen[place]) continue;
      const key = this.#keyOf(item);
      if (place >= this.#seen.length || key !== this.#keys[place]) this.#stale.add(place);
      this.#keys[place] = key;
      this.#seen[place] = item;
      if (place % ITEMS_A_SLICE === 0) yield;
    }
  }

  /** In one step, so that ranks and keys always fit. */
  #rank(sorted: Uint32Array, length: number): void {
    this.ranks = new Uint32Array(length).fill(UNKNOWN);
    const examples = new Uint32Array(sorted.length);
    let count = 0;
    let last: SortKey = null;
    for (const place of sorted) {
      const key = this.#keys[place] ?? null;
      if (key !== last) {
        examples[count] = place;
        count += 1;
        last = key;
      }
      this.ranks[place] = count - 1;
    }
    this.examples = examples.subarray(0, count);
    this.#sorted = sorted;
    this.#stale.clear();
  }
}
