import type { CorpusId } from '../../shared/article.ts';
import { Project, type SeriesGroup } from '../../shared/project.ts';
import { database } from './connection.ts';
import { Refusal } from './failureOf.ts';

/**
 * Changes which names mean one series in a corpus's project, and gives the groups as they were. The
 * project keeps its version: nothing has to be extracted anew.
 */
export function changeSeriesGroups(
  corpusId: CorpusId,
  change: (groups: readonly SeriesGroup[]) => readonly SeriesGroup[],
): Promise<readonly SeriesGroup[]> {
  const { corpora, projects } = database;
  return database.transaction('rw', [corpora, projects], async () => {
    const corpus = await corpora.get(corpusId);
    const stored = corpus && (await projects.get(corpus.projectId));
    if (stored === undefined) throw refused('unknown-corpus', 'The corpus is not in the store.');
    const { seriesGroups = [], ...rest } = stored.project;
    const project = Project.safeParse({ ...rest, seriesGroups: change(seriesGroups) });
    if (!project.success) throw refused('invalid-project', project.error.issues[0]?.message ?? '');
    await projects.put({ ...stored, project: project.data });
    return seriesGroups;
  });
}

function refused(code: 'unknown-corpus' | 'invalid-project', message: string): Refusal {
  return new Refusal({ code, message, path: null });
}
