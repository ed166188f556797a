/** What an empty place holds; no pair has it as its value. */
const NONE = 0;
const WIDTH = 3;
const FIRST_PLACES = 64;

/**
 * A map from two whole numbers to a positive one, in one array of integers: it is asked several
 * times for each word of a text, and a `Map` of keys made of both takes several times as long.
 */
export class PairTable {
  /** Left, right and value of each place; their number is a power of two, at most half are taken. */
  #places = new Int32Array(FIRST_PLACES * WIDTH);
  #mask = FIRST_PLACES - 1;
  #size = 0;

  /** 0 for an unknown pair. */
  get(left: number, right: number): number {
    return this.#places[this.#find(left, right) + 2] ?? NONE;
  }

  set(left: number, right: number, value: number): void {
    if ((this.#size + 1) * 2 > this.#mask) this.#grow();
    this.#size += 1;
    this.#put(left, right, value);
  }

  #put(left: number, right: number, value: number): void {
    const at = this.#find(left, right);
    this.#places[at] = left;
    this.#places[at + 1] = right;
    this.#places[at + 2] = value;
  }

  /** Where the pair is, or the empty place where it would be. */
  #find(left: number, right: number): number {
    const places = this.#places;
    let place = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 7;
    for (;;) {
      const at = (place & this.#mask) * WIDTH;
      if (places[at + 2] === NONE || (places[at] === left && places[at + 1] === right)) return at;
      place += 1;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += WIDTH) {
      const value = old[at + 2] ?? NONE;
      if (value !== NONE) this.#put(old[at] ?? 0, old[at + 1] ?? 0, value);
    }
  }
}
