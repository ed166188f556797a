import type { Failure } from '../../shared/failure.ts';

/**
 * How far an import is. Counts are of articles, and of files that could not be read; a file of many
 * counts as one until it is read. `doneCount` is the sum of added, changed, unchanged
 * and failed. `totalCount` still grows in phase `listing`. `ratePerSecond` counts the files read,
 * not those skipped as unchanged. `remainingMs` is null as long as it cannot be told.
 * `goneCount`: articles whose file is no longer in the folder (they are kept), null until the end.
 */
export interface ImportProgress {
  phase: 'listing' | 'reading' | 'cancelling' | 'done' | 'cancelled' | 'failed';
  doneCount: number;
  totalCount: number;
  addedCount: number;
  changedCount: number;
  unchangedCount: number;
  failedCount: number;
  goneCount: number | null;
  ratePerSecond: number;
  remainingMs: number | null;
  failure: Failure | null;
}
