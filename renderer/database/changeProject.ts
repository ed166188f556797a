import { templateProject } from '../../app/template/templateProject.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { database } from './connection.ts';
import { Refusal } from './failureOf.ts';

/**
 * Stores a corpus's project as `change` gives it, with the next version number, and gives it. Other
 * corpora with the same project get it too. `change` may throw a Refusal.
 */
export function changeProject(
  corpusId: CorpusId,
  change: (project: Project) => Project,
): Promise<Project> {
  const { corpora, projects } = database;
  return database.transaction('rw', [corpora, projects], async () => {
    const corpus = await corpora.get(corpusId);
    const stored = corpus && (await projects.get(corpus.projectId));
    if (stored === undefined) throw unknownCorpus();
    const before = stored.project;
    const changed = { ...change(before), version: before.version + 1 };
    const project =
      before.id === templateProject.id
        ? { ...changed, shippedVersion: before.shippedVersion ?? before.version }
        : changed;
    await projects.put({ id: stored.id, project });
    return project;
  });
}

function unknownCorpus(): Refusal {
  const message = 'The corpus is not in the store.';
  return new Refusal({ code: 'unknown-corpus', message, path: null });
}
