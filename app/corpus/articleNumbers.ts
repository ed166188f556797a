import type { ArticleId } from '../../shared/article.ts';

/** Numbers articles from 0 on, in the order in which they come first. */
export class ArticleNumbers {
  readonly ids: ArticleId[] = [];
  readonly #numbers = new Map<ArticleId, number>();

  constructor(ids: Iterable<ArticleId> = []) {
    for (const id of ids) this.take(id);
  }

  get count(): number {
    return this.ids.length;
  }

  /** The number of an article, a new one when it was not known. */
  take(id: ArticleId): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }

  idOf(number: number): ArticleId {
    const id = this.ids[number];
    if (id === undefined) throw new RangeError(`There is no article ${String(number)}.`);
    return id;
  }
}
