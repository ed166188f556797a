import { hiddenBy } from '../../app/project/hiddenParts.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { readChangedPages } from '../database/changedPages.ts';
import { readCorpusProject } from '../database/datasetPages.ts';
import type { StoredReview } from '../database/loadReview.ts';
import type { Progress } from './workbenchMessages.ts';

/** Something that is kept of every article of a corpus. */
export interface ArticleIndex {
  clear: () => void;
  /** Told of the project before the articles are read, and again with all of them when it changed. */
  begin?: (project: Project) => void;
  /** Puts what an article has now in the place of what it had. */
  take: (review: StoredReview) => void;
}

/** How far a corpus has been read. */
export interface ReadState {
  /** The highest `changedAt` up to which all has been read. */
  seen: number;
  /** What the project told of how to read; null when there is none. */
  told: string | null;
}

/** An index that is stored now and then, so that the next reader need not read all. */
export interface KeptIndex extends ArticleIndex {
  /** Takes over what was stored; gives what it goes back to, 0 when nothing could be taken over. */
  restore: (corpusId: CorpusId, told: string | null) => Promise<number>;
  keep: (corpusId: CorpusId, state: ReadState) => Promise<void>;
}

/** Fewer changed articles than this are read again in less than the two seconds that people notice. */
const WORTH_KEEPING = 1000;

/** Reads the articles of one corpus into an index, and again those that have changed. */
export class CorpusReader {
  readonly #index: ArticleIndex | KeptIndex;
  #corpusId: CorpusId | null = null;
  #seen = 0;
  #told: string | null = null;
  #unkeptCount = 0;
  #kept: Promise<void> = Promise.resolve();

  constructor(index: ArticleIndex | KeptIndex) {
    this.#index = index;
  }

  /**
   * Stops after a page when `mayGoOn` says so; the next scan goes on from there. Gives how many
   * articles are left.
   */
  async scan(
    corpusId: CorpusId,
    tell: (progress: Progress) => void,
    mayGoOn: () => boolean = () => true,
  ): Promise<number> {
    await this.#begin(corpusId);
    for await (const { reviews, seen, progress } of readChangedPages(corpusId, this.#seen)) {
      for (const review of reviews) this.#index.take(review);
      this.#seen = seen;
      this.#unkeptCount += reviews.length;
      tell(progress);
      if (!mayGoOn()) return progress.totalCount - progress.doneCount;
    }
    return 0;
  }

  /**
   * Stores the index when at least so many articles have changed in it; resolves when that and what
   * was begun before has ended. Never throws.
   */
  keep(leastCount = WORTH_KEEPING): Promise<void> {
    if (this.#corpusId === null || !('keep' in this.#index)) return this.#kept;
    if (this.#unkeptCount < leastCount) return this.#kept;
    this.#unkeptCount = 0;
    const state = { seen: this.#seen, told: this.#told };
    const kept = this.#index.keep(this.#corpusId, state);
    // a full disk may refuse it; the next opening reads more then
    this.#kept = Promise.allSettled([this.#kept, kept]).then(() => undefined);
    return this.#kept;
  }

  /** Reads all anew when it is another corpus, or its project shows or demands something else. */
  async #begin(corpusId: CorpusId): Promise<void> {
    const project = (await readCorpusProject(corpusId))?.project ?? null;
    const told = project && JSON.stringify([project.id, project.fields, hiddenBy(project)]);
    if (this.#corpusId === corpusId && this.#told === told) return;
    this.#corpusId = corpusId;
    this.#told = told;
    this.#seen = 0;
    this.#unkeptCount = 0;
    this.#index.clear();
    if (project !== null) this.#index.begin?.(project);
    if ('restore' in this.#index) this.#seen = await this.#index.restore(corpusId, told);
  }
}
