import { Project } from '../../shared/project.ts';
import type { Result } from '../../shared/failure.ts';
import { bridge } from '../bridge.ts';
import { failureOf, unwrap } from '../database/failureOf.ts';
import { ExportWriter } from './exportWriter.ts';

/**
 * Asks where to and writes a project there as JSON, with its rules, for `dau --project` and other
 * machines. Gives the place; null when the user chose none.
 */
export async function saveProject(project: Project): Promise<Result<string | null>> {
  try {
    const opened = unwrap(
      await bridge.requests['export:open']({
        ...{ what: 'project', container: 'file', formatName: 'Dấu', extension: 'json' },
        suggestedName: `${project.id}.json`,
      }),
    );
    if (opened === null) return { ok: true, value: null };
    return { ok: true, value: await write(opened.exportId, project) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function write(exportId: string, project: Project): Promise<string> {
  const writer = new ExportWriter(exportId);
  try {
    await writer.write(`${JSON.stringify(Project.parse(project), null, 2)}\n`);
    const { location } = await writer.commit();
    return location;
  } catch (error) {
    await writer.abort();
    throw error;
  }
}
