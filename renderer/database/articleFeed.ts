import Dexie, { liveQuery, type Subscription } from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { lastChangedAt } from './changeCounter.ts';
import { database } from './connection.ts';
import { countArticles } from './countArticles.ts';
import {
  dropSnapshot,
  readListMark,
  readSnapshot,
  ROWS_A_BLOCK,
  writeSnapshot,
} from './listSnapshot.ts';
import type { ArticleRow } from './rows.ts';

export interface ArticleList {
  /** In the order in which they were first seen; another list object whenever a row changes. */
  rows: readonly ArticleRow[];
  /** True until all rows have been read once; `rows` grows meanwhile. */
  isLoading: boolean;
}

/** Few enough to be read from the store without a frame being late. */
const ROWS_A_PAGE = 500;
/** While much changes, listeners are told at most this often. */
const TELL_EVERY_MS = 250;
/** While all rows are being read, they are told when there are so many times more than before. */
const TELL_GROWN = 3;
/** Fewer changed rows than this are read from the store as quickly as from a snapshot. */
const WORTH_A_SNAPSHOT = 1000;
/** How long nothing has changed before a snapshot is written. */
const QUIET_MS = 3000;

/**
 * Follows the rows of one corpus: reads them once, from a snapshot as far as there is one, and then
 * only those that have changed. It runs while somebody listens.
 */
export class ArticleFeed {
  readonly #corpusId: CorpusId;
  readonly #listeners = new Set<() => void>();
  readonly #rows: ArticleRow[] = [];
  readonly #places = new Map<ArticleId, number>();
  readonly #changedBlocks = new Set<number>();
  #changedCount = 0;
  #snapshotTimer: ReturnType<typeof setTimeout> | undefined;
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
      clearTimeout(this.#snapshotTimer);
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
      if (this.#seen === 0) await this.#readSnapshot();
      while (this.#isBehind && this.#changes !== null) {
        this.#isBehind = false;
        const isFull = await this.#readPage();
        if (isFull) this.#isBehind = true;
        else if (this.#isLoading) await this.#endLoading();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isReading = false;
    }
  }

  async #readSnapshot(): Promise<void> {
    const mark = await readListMark(this.#corpusId);
    if (mark === null || mark > (await lastChangedAt(this.#corpusId))) return;
    for await (const rows of readSnapshot(this.#corpusId)) {
      for (const row of rows) this.#keep(row);
      this.#tellGrown();
    }
    this.#seen = mark;
    this.#changedBlocks.clear();
    this.#changedCount = 0;
  }

  /** Takes the next rows that have changed; true when there may be more. */
  async #readPage(): Promise<boolean> {
    const page = await database.articles
      .where('[corpusId+changedAt]')
      .between([this.#corpusId, this.#seen], [this.#corpusId, Dexie.maxKey], false)
      .limit(ROWS_A_PAGE)
      .toArray();
    for (const row of page) this.#keep(row);
    this.#seen = page.at(-1)?.changedAt ?? this.#seen;
    if (this.#isLoading) this.#tellGrown();
    else if (page.length > 0) this.#tellSoon();
    if (page.length > 0) this.#planSnapshot();
    return page.length === ROWS_A_PAGE;
  }

  /** A snapshot with rows that are gone from the store was of no use: then all are read again. */
  async #endLoading(): Promise<void> {
    if ((await countArticles(this.#corpusId)) < this.#rows.length) {
      await dropSnapshot(this.#corpusId);
      this.#rows.length = 0;
      this.#places.clear();
      this.#seen = 0;
      this.#isBehind = true;
      return;
    }
    this.#isLoading = false;
    this.#tellSoon();
  }

  #keep(row: ArticleRow): void {
    const place = this.#places.get(row.id) ?? this.#rows.length;
    this.#places.set(row.id, place);
    this.#rows[place] = row;
    this.#changedBlocks.add(Math.floor(place / ROWS_A_BLOCK));
    this.#changedCount += 1;
  }

  #planSnapshot(): void {
    clearTimeout(this.#snapshotTimer);
    this.#snapshotTimer = setTimeout(() => void this.#writeSnapshot(), QUIET_MS);
  }

  async #writeSnapshot(): Promise<void> {
    if (this.#isLoading || this.#changedCount < WORTH_A_SNAPSHOT) return;
    const blocks = [...this.#changedBlocks];
    this.#changedBlocks.clear();
    this.#changedCount = 0;
    // a full disk may refuse it; the list does without
    await writeSnapshot(this.#corpusId, [...this.#rows], blocks, this.#seen).catch(() => undefined);
  }

  #fail(error: unknown): void {
    this.#error = error instanceof Error ? error : new Error(String(error));
    this.#tell();
  }

  #tellGrown(): void {
    const { length } = this.#rows;
    if (length > 0 && length >= TELL_GROWN * this.#list.rows.length) this.#tell();
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
