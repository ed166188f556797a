import { readProjectFile, type ReadProject } from '../../app/project/readProjectFile.ts';
import type { Result } from '../../shared/failure.ts';
import { failureOf } from '../database/failureOf.ts';
import { readWholeFile } from './readWholeFile.ts';

/** What the user points at, read as a project. */
export interface ChosenProject {
  path: string;
  read: ReadProject;
}

/** Asks for a project's file, as `dau --project` takes it, and reads it; null when none is chosen. */
export async function chooseProjectFile(): Promise<Result<ChosenProject | null>> {
  try {
    const file = await readWholeFile('project');
    return { ok: true, value: file && { path: file.path, read: readProjectFile(file.text) } };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
