import Dexie, { liveQuery, type Subscription } from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { lastChangedAt } from './changeCounter.ts';
import { database } from './connection.ts';
import type { ArticleRow } from './rows.ts';

export interface ArticleList {
  /** In the order in which they were first seen; another list object whenever a row changes. */
  rows: readonly ArticleRow[];
  /** True until all rows have been read once; `rows` grows meanwhile. */
  isLoading: boolean;
}

/** Few enough to be read from the store without a frame being late. */
const ROWS_A_PAGE = 1000;
/** While much changes, listeners are told at most this often. */
const TELL_EVERY_MS = 250;
/** While all rows are being read, they are told when there are so many times more than before. */
const TELL_GROWN = 1.5;

/**
 * Follows the rows of one corpus: reads them once, page by page, and then only those that have
 * changed. It runs while somebody listens.
 */
export class ArticleFeed {
  readonly #corpusId: CorpusId;
  readonly #listeners = new Set<() => void>();
  readonly #rows: ArticleRow[] = [];
  readonly #places = new Map<ArticleId, number>();
  #list: ArticleList = { rows: [], isLoading: true };
  #seen = 0;
  #changes: Subscription | null = null;
  #isReading = false;
  #isBehind = false;
  #isLoading = true;
  #toldMs = -Infinity;
  #isAboutToTell = false;
  #error: Error | null = null;

  constructor(corpusId: CorpusId) {
    this.#corpusId = corpusId;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#changes ??= this.#listen();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#changes?.unsubscribe();
      this.#changes = null;
    };
  };

  /** Throws what went wrong when the store could not be read. */
  readonly getList = (): ArticleList => {
    if (this.#error !== null) throw this.#error;
    return this.#list;
  };

  #listen(): Subscription {
    return liveQuery(async () => lastChangedAt(this.#corpusId)).subscribe({
      next: () => {
        this.#isBehind = true;
        if (!this.#isReading) void this.#catchUp();
      },
      error: (error: unknown) => {
        this.#fail(error);
      },
    });
  }

  async #catchUp(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#isBehind && this.#changes !== null) {
        this.#isBehind = false;
        const isFull = await this.#readPage();
        if (isFull) this.#isBehind = true;
        else this.#isLoading = false;
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isReading = false;
    }
  }

  /** Takes the next rows that have changed; true when there may be more. */
  async #readPage(): Promise<boolean> {
    const page = await database.articles
      .where('[corpusId+changedAt]')
      .between([this.#corpusId, this.#seen], [this.#corpusId, Dexie.maxKey], false)
      .limit(ROWS_A_PAGE)
      .toArray();
    for (const row of page) this.#keep(row);
    const isFull = page.length === ROWS_A_PAGE;
    const hasGrown = this.#rows.length >= TELL_GROWN * this.#list.rows.length;
    if (this.#isLoading && isFull ? hasGrown : page.length > 0 || this.#list.isLoading) {
      this.#tellSoon();
    }
    return isFull;
  }

  #keep(row: ArticleRow): void {
    const place = this.#places.get(row.id) ?? this.#rows.length;
    this.#places.set(row.id, place);
    this.#rows[place] = row;
    this.#seen = row.changedAt;
  }

  #fail(error: unknown): void {
    this.#error = error instanceof Error ? error : new Error(String(error));
    this.#tell();
  }

  #tellSoon(): void {
    if (this.#isAboutToTell) return;
    this.#isAboutToTell = true;
    const waitMs = this.#toldMs + TELL_EVERY_MS - performance.now();
    setTimeout(
      () => {
        this.#isAboutToTell = false;
        this.#tell();
      },
      Math.max(0, waitMs),
    );
  }

  #tell(): void {
    this.#toldMs = performance.now();
    this.#list = { rows: [...this.#rows], isLoading: this.#isLoading };
    for (const listener of this.#listeners) listener();
  }
}
