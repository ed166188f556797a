import type { CorpusId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import type { SeriesGroup } from '../../shared/project.ts';
import { changeSeriesGroups } from '../database/changeSeriesGroups.ts';
import { failureOf } from '../database/failureOf.ts';

/** Changes which names mean one series. Gives the groups as they were, for the way back. */
export async function groupSeries(
  corpusId: CorpusId,
  change: (groups: readonly SeriesGroup[]) => readonly SeriesGroup[],
): Promise<Result<readonly SeriesGroup[]>> {
  try {
    return { ok: true, value: await changeSeriesGroups(corpusId, change) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
