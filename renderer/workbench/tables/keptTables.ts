import type { CorpusId } from '../../../shared/article.ts';
import type { KeptIndex, ReadState } from '../corpusReader.ts';
import { Snapshot } from '../snapshot.ts';
import { CorpusTables, type SavedTables } from './corpusTables.ts';

/**
 * The tables of a corpus with a snapshot of them in the store, so that only what has changed since
 * must be read when they are needed again.
 */
export class KeptTables extends CorpusTables implements KeptIndex {
  readonly #snapshot: Snapshot<SavedTables>;

  /** `program` is another text whenever the program has changed. */
  constructor(program: string) {
    super();
    this.#snapshot = new Snapshot(program, 'mark');
  }

  /** Takes the snapshot over when it fits; gives the `changedAt` that it goes back to, else 0. */
  async restore(corpusId: CorpusId, told: string | null): Promise<number> {
    const seen = await this.#snapshot.restore(corpusId, told, (read) => this.load(read));
    if (seen === 0) this.clear();
    return seen;
  }

  /** Writes the snapshot. Call it between two articles that are taken, not within one. */
  async keep(corpusId: CorpusId, state: ReadState): Promise<void> {
    await this.#snapshot.keep(corpusId, state, this.save());
  }
}
