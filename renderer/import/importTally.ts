import type { Failure } from '../../shared/failure.ts';
import type { ImportProgress } from './importProgress.ts';

type Counts = Pick<
  ImportProgress,
  'addedCount' | 'changedCount' | 'unchangedCount' | 'failedCount'
>;

/**
 * Adds up what becomes of the articles of one import. A file that is not read yet counts as one.
 * Times are milliseconds of one clock.
 */
export class ImportTally {
  phase: ImportProgress['phase'] = 'listing';
  failure: Failure | null = null;
  goneCount: number | null = null;
  totalCount = 0;
  readonly #counts: Counts = { addedCount: 0, changedCount: 0, unchangedCount: 0, failedCount: 0 };
  #plannedCount = 0;
  #readCount = 0;
  #startedMs: number | null = null;

  add(counts: Partial<Counts>): void {
    this.#counts.addedCount += counts.addedCount ?? 0;
    this.#counts.changedCount += counts.changedCount ?? 0;
    this.#counts.unchangedCount += counts.unchangedCount ?? 0;
    this.#counts.failedCount += counts.failedCount ?? 0;
  }

  /** So many more files are going to be read. */
  plan(count: number, nowMs: number): void {
    this.#plannedCount += count;
    if (count > 0) this.#startedMs ??= nowMs;
  }

  /** A file held so many more articles than the one that was counted for it; -1 when it has none. */
  find(count: number): void {
    this.totalCount += count;
    this.#plannedCount += count;
  }

  /** So many of the planned articles are read, well or badly. */
  read(count: number): void {
    this.#readCount += count;
  }

  progress(nowMs: number): ImportProgress {
    const { addedCount, changedCount, unchangedCount, failedCount } = this.#counts;
    const elapsedMs = this.#startedMs === null ? 0 : nowMs - this.#startedMs;
    const ratePerSecond = elapsedMs > 0 ? (this.#readCount * 1000) / elapsedMs : 0;
    const isForeseeable = this.phase === 'reading' && ratePerSecond > 0;
    const leftCount = this.#plannedCount - this.#readCount;
    return {
      phase: this.phase,
      doneCount: addedCount + changedCount + unchangedCount + failedCount,
      totalCount: this.totalCount,
      ...this.#counts,
      goneCount: this.goneCount,
      ratePerSecond,
      remainingMs: isForeseeable ? (leftCount / ratePerSecond) * 1000 : null,
      failure: this.failure,
    };
  }
}
