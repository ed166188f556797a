import { demandsOf } from '../../app/project/demands.ts';
import { hiddenBy } from '../../app/project/hiddenParts.ts';
import { baseOf, migrateProject } from '../../app/project/migrateProject.ts';
import { needsExtraction } from '../../app/project/needsExtraction.ts';
import {
  describeChange,
  takeChangeBack,
  type ProjectChange,
} from '../../app/project/projectChange.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { database } from './connection.ts';
import { Refusal } from './failureOf.ts';
import type { CorpusRow, ProjectRow, ProjectState } from './rows.ts';

/** How many changes can be taken back. */
const MOST_CHANGES = 20;

/** Of a corpus that goes to no other project by undo or redo. */
const NO_OTHER = { formerProjectId: null, undoneProjectId: null };

/**
 * Stores a corpus's project as `change` gives it, with the next version number, and gives it. Other
 * corpora with the same project get it too. `change` may throw a Refusal.
 */
export function changeProject(
  corpusId: CorpusId,
  change: (project: Project) => Project,
): Promise<Project> {
  return withProject(corpusId, async (corpus, stored) => {
    await database.corpora.put({ ...corpus, ...NO_OTHER });
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
    await database.corpora.put({
      ...corpus,
      ...NO_OTHER,
      projectId: project.id,
      formerProjectId,
    });
    if (hasMoved) await database.projects.put({ ...stored, undone: [] });
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
    if (formerProjectId) {
      const ids = { formerProjectId: null, undoneProjectId: stored.id };
      const former = await moveTo(formerProjectId, { ...corpus, ...ids });
      if (former !== null) return former;
    }
    const { history = [], undone = [] } = stored;
    const [last] = history.slice(-1);
    if (last === undefined) return null;
    const { project, inverse } = invertChange(stored.project, last);
    await writeProject({
      ...stored,
      ...{ project, history: history.slice(0, -1), undone: [...undone, inverse] },
    });
    return project;
  });
}

/**
 * Does again what was taken back last of a corpus's project, in a new version of it, and gives that;
 * null when there is nothing, or when the project was changed since.
 */
export function redoProjectChange(corpusId: CorpusId): Promise<Project | null> {
  return withProject(corpusId, async (corpus, stored) => {
    const { history = [], undone = [] } = stored;
    const [last] = undone.slice(-1);
    if (last === undefined) {
      const { undoneProjectId } = corpus;
      if (!undoneProjectId) return null;
      const ids = { formerProjectId: stored.id, undoneProjectId: null };
      return moveTo(undoneProjectId, { ...corpus, ...ids });
    }
    const { project, inverse } = invertChange(stored.project, last);
    await writeProject({
      ...stored,
      ...{ project, history: [...history, inverse], undone: undone.slice(0, -1) },
    });
    return project;
  });
}

/** Gives a corpus another project of the store; null when that is gone. */
async function moveTo(projectId: string, corpus: CorpusRow): Promise<Project | null> {
  const row = await database.projects.get(projectId);
  if (row === undefined) return null;
  await database.corpora.put({ ...corpus, projectId });
  await writeProject(row);
  return row.project;
}

/** The project without a change, and the change that leads back. */
function invertChange(
  before: Project,
  change: ProjectChange,
): { project: Project; inverse: ProjectChange } {
  const project = numbered(before, takeChangeBack(before, change));
  return { project, inverse: describeChange(before, project, change.savedAt) };
}

/** What is kept of a project on the row of a corpus. */
export function stateOfProject(project: Project): ProjectState {
  return { version: project.version, hidden: hiddenBy(project), demands: demandsOf(project) };
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
  await writeProject({ ...stored, project, history, undone: [], ...(base && { base }) });
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
