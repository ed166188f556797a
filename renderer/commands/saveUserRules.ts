import { Project } from '../../shared/project.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Result } from '../../shared/failure.ts';
import type { UserRule } from '../../shared/userRule.ts';
import { failureOf, Refusal } from '../database/failureOf.ts';
import { changeProject } from '../database/changeProject.ts';
import { restartImport } from './importCorpus.ts';

/**
 * Makes these the rules of a folder's project, in a new version of it, and extracts the articles
 * again in the background: what is undecided is proposed anew, decisions stay.
 */
export async function saveUserRules(
  corpus: CorpusHandle,
  userRules: readonly UserRule[],
): Promise<Result<Project>> {
  try {
    const project = await changeProject(corpus.id, (current) => {
      const changed = Project.safeParse({ ...current, userRules });
      if (changed.success) return changed.data;
      const message = changed.error.issues[0]?.message ?? '';
      throw new Refusal({ code: 'invalid-project', message, path: null });
    });
    restartImport(corpus);
    return { ok: true, value: project };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
