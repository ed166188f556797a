import type { ArticleId } from '../../shared/article.ts';

/** Hits as they cross from the search's worker: a frequent word has a hundred thousand. */
export interface NumberedHits {
  numbers: Uint32Array<ArrayBuffer>;
  /** The ids of the numbers that come for the first time, in their order. */
  named: ArticleId[];
}

/** Numbers articles in the order in which they are hit first. */
export class HitNumbers {
  readonly #numbers = new Map<ArticleId, number>();

  numberAll(hits: readonly ArticleId[]): NumberedHits {
    const named: ArticleId[] = [];
    const numbers = Uint32Array.from(hits, (id) => {
      let number = this.#numbers.get(id);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(id, number);
        named.push(id);
      }
      return number;
    });
    return { numbers, named };
  }
}

/** Knows what the numbers of one worker mean, when it is told of all its hits in their order. */
export class HitNames {
  readonly #ids: ArticleId[] = [];

  nameAll({ numbers, named }: NumberedHits): ArticleId[] {
    for (const id of named) this.#ids.push(id);
    return Array.from(numbers, (number) => {
      const id = this.#ids[number];
      if (id === undefined) throw new RangeError(`There is no hit ${String(number)}.`);
      return id;
    });
  }
}
