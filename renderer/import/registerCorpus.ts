import { templateProject } from '../../app/template/templateProject.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Project } from '../../shared/project.ts';
import { removeStrayArticles } from '../database/bundleStore.ts';
import { stateOfProject } from '../database/changeProject.ts';
import { database } from '../database/connection.ts';
import type { ImportProgress } from './importProgress.ts';
import type { CorpusRow, ImportState } from '../database/rows.ts';
import { withShipped } from './withShipped.ts';

/**
 * Makes sure that the store knows a corpus, and gives its project. A new corpus gets the shipped
 * project; a stored copy of that one is renewed when the program brings a newer version.
 */
export async function registerCorpus(handle: CorpusHandle): Promise<Project> {
  const { corpora, projects } = database;
  await removeStrayArticles(handle.id);
  return database.transaction('rw', [corpora, projects], async () => {
    const shipped = await projects.get(templateProject.id);
    const renewed = withShipped(shipped, templateProject);
    if (renewed !== null) await projects.put(renewed);
    const known = await corpora.get(handle.id);
    const corpus = { ...(known ?? newCorpus(handle)), name: handle.name };
    const stored = await projects.get(corpus.projectId);
    const project = stored?.project ?? templateProject;
    await corpora.put({ ...corpus, projectState: stateOfProject(project) });
    return project;
  });
}

function newCorpus({ id, name }: CorpusHandle): CorpusRow {
  const addedAt = new Date().toISOString();
  return { id, name, projectId: templateProject.id, addedAt, lastImport: null };
}

/** Notes in the corpus how far its import is, so that the next start knows of one that was cut off. */
export async function keepImportState(
  corpusId: CorpusId,
  { phase, doneCount, totalCount }: ImportProgress,
): Promise<void> {
  const lastImport: ImportState = {
    phase: isOver(phase) ? phase : 'running',
    doneCount,
    totalCount,
  };
  await database.corpora.update(corpusId, { lastImport });
}

function isOver(phase: ImportProgress['phase']): phase is 'done' | 'cancelled' | 'failed' {
  return phase === 'done' || phase === 'cancelled' || phase === 'failed';
}
