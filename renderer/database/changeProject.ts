import { hiddenBy } from '../../app/project/hiddenParts.ts';
import { baseOf, migrateProject } from '../../app/project/migrateProject.ts';
import { needsExtraction } from '../../app/project/needsExtraction.ts';
import { describeChange, takeChangeBack } from '../../app/project/projectChange.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { database } from './connection.ts';
import { Refusal } from './failureOf.ts';
import type { CorpusRow, ProjectRow, ProjectState } from './rows.ts';

/** How many changes can be taken back. */
const MOST_CHANGES = 20;

/**
 * Stores a corpus's project as `change` gives it, with the next version number, and gives it. Other
 * corpora with the same project get it too. `change` may throw a Refusal.
 */
export function changeProject(
  corpusId: CorpusId,
  change: (project: Project) => Project,
): Promise<Project> {
  return withProject(corpusId, async (corpus, stored) => {
    await database.corpora.put({ ...corpus, formerProjectId: null });
    return writeNext(stored, change(stored.project));
  });
}

/**
 * Puts a project from elsewhere in the place of a corpus's own. What only the former one has is put
 * away. One with another id leaves the project of other corpora as it is.
 */
export function adoptProject(corpusId: CorpusId, project: Project): Promise<Project> {
  return withProject(corpusId, async (corpus, stored) => {
    const known = project.id === stored.id ? stored : await database.projects.get(project.id);
    const kept = migrateProject(stored.project, migrateProject(known?.project ?? project, project));
    const hasMoved = project.id !== stored.id;
    const formerProjectId = hasMoved ? stored.id : null;
    await database.corpora.put({ ...corpus, projectId: project.id, formerProjectId });
    if (known !== undefined) return writeNext(known, kept);
    await writeProject({ id: kept.id, project: kept });
    return kept;
  });
}

/**
 * Takes the last change of a corpus's project back, in a new version of it, and gives that; null when
 * there is none.
 */
export function undoProjectChange(corpusId: CorpusId): Promise<Project | null> {
  return withProject(corpusId, async (corpus, stored) => {
    const { formerProjectId } = corpus;
    const former = formerProjectId ? await database.projects.get(formerProjectId) : undefined;
    if (former !== undefined) {
      await database.corpora.put({ ...corpus, projectId: former.id, formerProjectId: null });
      await writeProject(former);
      return former.project;
    }
    const [last] = stored.history?.slice(-1) ?? [];
    if (last === undefined) return null;
    const project = numbered(stored.project, takeChangeBack(stored.project, last));
    await writeProject({ ...stored, project, history: stored.history?.slice(0, -1) ?? [] });
    return project;
  });
}

/** What is kept of a project on the row of a corpus. */
export function stateOfProject(project: Project): ProjectState {
  return { version: project.version, hidden: hiddenBy(project) };
}

function withProject<Value>(
  corpusId: CorpusId,
  work: (corpus: CorpusRow, stored: ProjectRow) => Promise<Value>,
): Promise<Value> {
  const { corpora, projects } = database;
  return database.transaction('rw', [corpora, projects], async () => {
    const corpus = await corpora.get(corpusId);
    const stored = corpus && (await projects.get(corpus.projectId));
    if (corpus === undefined || stored === undefined) throw unknownCorpus();
    return work(corpus, stored);
  });
}

async function writeNext(stored: ProjectRow, changed: Project): Promise<Project> {
  const before = stored.project;
  const project = numbered(before, changed);
  const change = describeChange(before, project, new Date().toISOString());
  const history = [...(stored.history ?? []), change].slice(-MOST_CHANGES);
  const isOfShipped = shippedVersionOf(before) === templateProject.version;
  const base = stored.base ?? (isOfShipped ? baseOf(templateProject) : undefined);
  await writeProject({ ...stored, project, history, ...(base && { base }) });
  return project;
}

async function writeProject(row: ProjectRow): Promise<void> {
  await database.projects.put(row);
  const projectState = stateOfProject(row.project);
  const all = await database.corpora.toArray();
  const corpora = all.filter(({ projectId }) => projectId === row.id);
  await database.corpora.bulkPut(corpora.map((corpus) => ({ ...corpus, projectState })));
}

/** The version that the program shipped, of a project that goes back to the shipped one. */
function shippedVersionOf({ id, version, shippedVersion }: Project): number | undefined {
  return id === templateProject.id ? (shippedVersion ?? version) : shippedVersion;
}

function numbered(before: Project, changed: Project): Project {
  const version = before.version + 1;
  const shippedVersion = shippedVersionOf(before);
  const isFoundAnew = needsExtraction(before, changed);
  return {
    ...changed,
    version,
    ...(shippedVersion !== undefined && { shippedVersion }),
    extractionVersion: isFoundAnew ? version : (before.extractionVersion ?? before.version),
  };
}

function unknownCorpus(): Refusal {
  const message = 'The corpus is not in the store.';
  return new Refusal({ code: 'unknown-corpus', message, path: null });
}
