import type { ArticleId } from '../../shared/article.ts';

/** The articles that the list was narrowed to, held where all are counted: told once, not with each question. */
export class ListScope {
  #ids: ReadonlySet<ArticleId> | null = null;
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** Null when the list has all articles. */
  narrow(articleIds: readonly ArticleId[] | null): void {
    this.#ids = articleIds === null ? null : new Set(articleIds);
    this.#version += 1;
  }

  holds(articleId: ArticleId): boolean {
    return this.#ids?.has(articleId) ?? true;
  }
}
