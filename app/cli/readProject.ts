import type { Result } from '../../shared/failure.ts';
import { Project } from '../../shared/project.ts';
import { templateProject } from '../template/templateProject.ts';
import { readBytes } from './corpusFolder.ts';
import { parseJson } from './parseJson.ts';

/** The project of a file; the one that Dấu ships with when no file is named. */
export function readProject(location: string | undefined): Result<Project> {
  if (location === undefined) return { ok: true, value: templateProject };
  const bytes = readBytes(location);
  if (!bytes.ok) return bytes;
  return parseJson(bytes.value, Project, { place: location, code: 'invalid-project' });
}
