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

/** Reads the articles of one corpus into an index, and again those that have changed. */
export class CorpusReader {
  readonly #index: ArticleIndex;
  #corpusId: CorpusId | null = null;
  #seen = 0;
  #told: string | null = null;

  constructor(index: ArticleIndex) {
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
      tell(progress);
      if (!mayGoOn()) return progress.totalCount - progress.doneCount;
    }
    return 0;
  }

  /** Reads all anew when it is another corpus, or its project shows or demands something else. */
  async #begin(corpusId: CorpusId): Promise<void> {
    const project = (await readCorpusProject(corpusId))?.project ?? null;
    const told = project && JSON.stringify([project.id, project.fields, hiddenBy(project)]);
    if (this.#corpusId === corpusId && this.#told === told) return;
    this.#corpusId = corpusId;
    this.#told = told;
    this.#seen = 0;
    this.#index.clear();
    if (project !== null) this.#index.begin?.(project);
  }
}
