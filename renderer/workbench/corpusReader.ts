import type { CorpusId } from '../../shared/article.ts';
import { readChangedPages } from '../database/changedPages.ts';
import type { StoredReview } from '../database/loadReview.ts';
import type { Progress } from './workbenchMessages.ts';

/** Something that is kept of every article of a corpus. */
export interface ArticleIndex {
  clear: () => void;
  /** Puts what an article has now in the place of what it had. */
  take: (review: StoredReview) => void;
}

/** Reads the articles of one corpus into indexes, and again those that have changed. */
export class CorpusReader {
  readonly #indexes: readonly ArticleIndex[];
  #corpusId: CorpusId | null = null;
  #seen = 0;

  constructor(indexes: readonly ArticleIndex[]) {
    this.#indexes = indexes;
  }

  /** Gives how many articles were read. */
  async scan(corpusId: CorpusId, tell: (progress: Progress) => void): Promise<number> {
    if (this.#corpusId !== corpusId) {
      this.#corpusId = corpusId;
      this.#seen = 0;
      for (const index of this.#indexes) index.clear();
    }
    let count = 0;
    for await (const { reviews, seen, progress } of readChangedPages(corpusId, this.#seen)) {
      for (const review of reviews) {
        for (const index of this.#indexes) index.take(review);
      }
      count += reviews.length;
      this.#seen = seen;
      tell(progress);
    }
    return count;
  }
}
