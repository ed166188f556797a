import type { CorpusId } from '../../shared/article.ts';
import type { SeriesGroup } from '../../shared/project.ts';
import { readCorpusProject } from '../database/datasetPages.ts';

/** Which names of series people have put together in a corpus. */
export async function readSeriesGroups(corpusId: CorpusId): Promise<readonly SeriesGroup[]> {
  return (await readCorpusProject(corpusId))?.project.seriesGroups ?? [];
}
