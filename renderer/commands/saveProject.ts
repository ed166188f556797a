import { Project } from '../../shared/project.ts';
import type { Result } from '../../shared/failure.ts';
import { failureOf } from '../database/failureOf.ts';
import { saveFile } from './saveFile.ts';

/**
 * Asks where to and writes a project there as JSON, with its rules, for `dau --project` and other
 * machines. Gives the place; null when the user chose none.
 */
export async function saveProject(project: Project): Promise<Result<string | null>> {
  const { data, error } = Project.safeParse(project);
  if (error !== undefined) return { ok: false, failure: failureOf(error) };
  const question = { what: 'project', formatName: 'Dấu', extension: 'json' } as const;
  const suggestedName = `${project.id}.json`;
  return saveFile({ ...question, suggestedName }, `${JSON.stringify(data, null, 2)}\n`);
}
