type Values = Uint8Array | Uint32Array | Float32Array | Float64Array;

const FIRST_LENGTH = 1024;
const GROWTH = 1.5;

/** Where the entries of numbered articles stand in lists that they share; an article has none at first. */
export class Stretches {
  #starts = new Uint32Array(FIRST_LENGTH);
  #counts = new Uint32Array(FIRST_LENGTH);
  #entryCount = 0;
  #length = 0;

  /** As saved: how many entries each article has, the first one's at the start of the lists. */
  static of(counts: Uint32Array): Stretches {
    const stretches = new Stretches();
    for (const [article, count] of counts.entries()) stretches.put(article, count);
    return stretches;
  }

  get entryCount(): number {
    return this.#entryCount;
  }

  /** How long the lists have to be. */
  get length(): number {
    return this.#length;
  }

  startOf(article: number): number {
    return this.#starts[article] ?? 0;
  }

  endOf(article: number): number {
    return this.startOf(article) + (this.#counts[article] ?? 0);
  }

  /**
   * Gives where the entries that an article has now begin. Changes of an article mostly settle
   * something, so that what is left has room where it was.
   */
  put(article: number, count: number): number {
    this.#starts = withRoom(this.#starts, article + 1);
    this.#counts = withRoom(this.#counts, article + 1);
    const known = this.#counts[article] ?? 0;
    this.#entryCount += count - known;
    this.#counts[article] = count;
    if (count > known) {
      this.#starts[article] = this.#length;
      this.#length += count;
    }
    return this.startOf(article);
  }

  countsOf(articleCount: number): Uint32Array {
    return withRoom(this.#counts, articleCount).slice(0, articleCount);
  }

  /** What a list holds of the articles in their order, without the gaps in between. */
  gather<List extends Values>(list: List, articleCount: number): List {
    const gathered = new (list.constructor as new (length: number) => List)(this.#entryCount);
    let length = 0;
    for (let article = 0; article < articleCount; article += 1) {
      const [start, end] = [this.startOf(article), this.endOf(article)];
      gathered.set(list.subarray(start, end), length);
      length += end - start;
    }
    return gathered;
  }
}

/** The list, or a longer copy of it that has room for more. */
export function withRoom<List extends Values>(list: List, length: number): List {
  if (length <= list.length) return list;
  const longer = Math.max(FIRST_LENGTH, Math.ceil(GROWTH * length));
  const grown = new (list.constructor as new (length: number) => List)(longer);
  grown.set(list);
  return grown;
}
