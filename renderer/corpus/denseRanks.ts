import { mergePlaces } from './mergePlaces.ts';
import { sortTexts } from './sortTexts.ts';

/** What a column is ordered by, compared with `<`; null is unknown. */
export type SortKey = string | null;

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
  /** Places whose key has changed and whose rank has not yet, each once; `#isStale` is 1 for them. */
  #stale: number[] = [];
  #isStale = new Uint8Array(0);
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
    yield* this.readKeys(items);
    if (this.#stale.length > 0) {
      const known = Uint32Array.from(this.#stale).filter((place) => this.#keys[place] !== null);
      const order = yield* sortTexts(Array.from(known, this.#knownKey));
      const added = order.map((at) => known[at] ?? 0);
      const kept = this.#sorted.filter((place) => this.#isStale[place] === 0);
      this.#rank(yield* mergePlaces(kept, added, this.#isBefore), items.length);
    }
    this.#followed = items;
  }

  readonly #knownKey = (place: number): string => this.#keys[place] ?? '';

  readonly #isBefore = (a: number, b: number): boolean => this.#knownKey(a) < this.#knownKey(b);

  /** Reads what `follow` would read first; it may be left at any step, too. */
  *readKeys(items: readonly Item[]): Generator<void, void> {
    if (this.#isStale.length < items.length) {
      const grown = new Uint8Array(items.length);
      grown.set(this.#isStale);
      this.#isStale = grown;
    }
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place] as Item;
      if (item === this.#seen[place]) continue;
      const key = this.#keyOf(item);
      if (place >= this.#seen.length || key !== this.#keys[place]) this.#mark(place);
      this.#keys[place] = key;
      this.#seen[place] = item;
      if (place % ITEMS_A_SLICE === 0) yield;
    }
  }

  #mark(place: number): void {
    if (this.#isStale[place] === 1) return;
    this.#isStale[place] = 1;
    this.#stale.push(place);
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
    this.#stale = [];
    this.#isStale.fill(0);
  }
}
