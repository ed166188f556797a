import { baseOf, mergeShipped } from '../../app/project/migrateProject.ts';
import type { Project } from '../../shared/project.ts';
import type { ProjectRow } from '../database/rows.ts';

/**
 * A stored project brought up to the one that the program ships now; what its users changed stays.
 * Null when it is as new already.
 */
export function withShipped(stored: ProjectRow | undefined, shipped: Project): ProjectRow | null {
  const { project, base = null } = stored ?? {};
  if (project === undefined) return { id: shipped.id, project: shipped };
  if ((project.shippedVersion ?? project.version) >= shipped.version) return null;
  const isUnchanged = project.shippedVersion === undefined;
  const { seriesGroups } = project;
  const kept = { ...shipped, ...(seriesGroups && { seriesGroups }) };
  if (isUnchanged) return { id: shipped.id, project: kept };
  const version = Math.max(project.version, shipped.version) + 1;
  const merged = mergeShipped(base, project, shipped);
  return {
    id: project.id,
    project: { ...merged, version, shippedVersion: shipped.version },
    base: baseOf(shipped),
  };
}
