import { randomUUID } from 'node:crypto';
import type { CorpusId } from '../shared/article.ts';
import type { CorpusPage } from '../shared/corpus.ts';
import { listCorpus, type ListedBatch } from './corpusListing.ts';
import { FailureError } from './failureError.ts';

interface OpenListing {
  corpusId: CorpusId;
  batches: AsyncGenerator<ListedBatch, void>;
}

const MAX_ENTRIES_A_PAGE = 2_000;
const MAX_PAGE_MS = 50;
/** Each open listing holds a folder open; a window that is reloaded does not finish its own. */
const MAX_OPEN_LISTINGS = 8;

/** Hands out listings page by page, so that neither a long list nor a slow disk holds up main. */
export class CorpusPages {
  readonly #open = new Map<string, OpenListing>();

  /** The first page of a new listing. `folder` is where the corpus lies. */
  async first(corpusId: CorpusId, folder: string): Promise<CorpusPage> {
    await this.#closeOldest();
    const cursor = randomUUID();
    this.#open.set(cursor, { corpusId, batches: listCorpus(folder) });
    return this.next(corpusId, cursor);
  }

  /** The page after the one that gave `cursor`. Throws `invalid-request` for a lapsed cursor. */
  async next(corpusId: CorpusId, cursor: string): Promise<CorpusPage> {
    const listing = this.#open.get(cursor);
    if (listing?.corpusId !== corpusId) {
      throw new FailureError('invalid-request', 'This listing has lapsed: start it again');
    }
    try {
      const page = await fillPage(listing.batches);
      if (page.isLast) this.#open.delete(cursor);
      return { files: page.files, failures: page.failures, cursor: page.isLast ? null : cursor };
    } catch (error) {
      this.#open.delete(cursor);
      throw error;
    }
  }

  async #closeOldest(): Promise<void> {
    const [oldest] = this.#open;
    if (oldest === undefined || this.#open.size < MAX_OPEN_LISTINGS) return;
    this.#open.delete(oldest[0]);
    await oldest[1].batches.return();
  }
}

async function fillPage(
  batches: OpenListing['batches'],
): Promise<ListedBatch & { isLast: boolean }> {
  const startedAtMs = performance.now();
  const page: ListedBatch = { files: [], failures: [] };
  const isFull = () =>
    page.files.length + page.failures.length >= MAX_ENTRIES_A_PAGE ||
    performance.now() - startedAtMs >= MAX_PAGE_MS;
  do {
    const { done, value } = await batches.next();
    if (done) return { ...page, isLast: true };
    page.files.push(...value.files);
    page.failures.push(...value.failures);
  } while (!isFull());
  return { ...page, isLast: false };
}
