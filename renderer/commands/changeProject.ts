import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Result } from '../../shared/failure.ts';
import { Project } from '../../shared/project.ts';
import {
  adoptProject,
  changeProject,
  redoProjectChange,
  undoProjectChange,
} from '../database/changeProject.ts';
import { failureOf, Refusal } from '../database/failureOf.ts';
import { restartImport } from './importCorpus.ts';

/**
 * Stores a changed project as a new version of the one that it was made from. Refused when that is
 * not what is stored any more. Articles are extracted again where the engine finds something else.
 */
export function saveProjectChange(
  corpus: CorpusHandle,
  changed: Project,
): Promise<Result<Project | null>> {
  return change(corpus, () =>
    changeProject(corpus.id, (current) => {
      if (current.version !== changed.version) throw changedMeanwhile();
      return checked(changed);
    }),
  );
}

/** Puts a project of a file in the place of a folder's own; what only that one has is put away. */
export function loadProject(
  corpus: CorpusHandle,
  project: Project,
): Promise<Result<Project | null>> {
  return change(corpus, () => adoptProject(corpus.id, project));
}

/** Takes the last change of a folder's project back; null when there is none. */
export function undoProject(corpus: CorpusHandle): Promise<Result<Project | null>> {
  return change(corpus, () => undoProjectChange(corpus.id));
}

/** Does again what was taken back last of a folder's project; null when there is nothing. */
export function redoProject(corpus: CorpusHandle): Promise<Result<Project | null>> {
  return change(corpus, () => redoProjectChange(corpus.id));
}

async function change(
  corpus: CorpusHandle,
  write: () => Promise<Project | null>,
): Promise<Result<Project | null>> {
  try {
    const project = await write();
    const { version, extractionVersion = version } = project ?? { version: 0 };
    if (project !== null && extractionVersion === version) restartImport(corpus);
    return { ok: true, value: project };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function checked(changed: Project): Project {
  const parsed = Project.safeParse(changed);
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message ?? '';
  throw new Refusal({ code: 'invalid-project', message, path: null });
}

function changedMeanwhile(): Refusal {
  const message = 'The project was changed elsewhere meanwhile.';
  return new Refusal({ code: 'project-changed', message, path: null });
}
