import type { Project } from '../../shared/project.ts';
import { isSameValue } from '../review/isSameValue.ts';

/** What a change of a project replaced: enough to take it back. */
export interface ProjectChange {
  /** The version that the change made. */
  version: number;
  /** An ISO time. */
  savedAt: string;
  /** The former value of each property that was changed; null for one that was not there. */
  before: { [Key in keyof Project]?: Project[Key] | null };
}

/** Numbers that follow from the rest: taking a change back does not bring them back. */
const COUNTED: readonly (keyof Project)[] = ['version', 'shippedVersion', 'extractionVersion'];

export function describeChange(before: Project, after: Project, savedAt: string): ProjectChange {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Project)[];
  const changed = keys.filter(
    (key) => !COUNTED.includes(key) && !isSameValue(before[key], after[key]),
  );
  const former = Object.fromEntries(changed.map((key) => [key, before[key] ?? null]));
  return { savedAt, version: after.version, before: former };
}

/** The project as it was before a change, but for its version. */
export function takeChangeBack(project: Project, { before }: ProjectChange): Project {
  const former = Object.entries(before).filter(([, value]) => value !== null);
  const rest = Object.entries(project).filter(([key]) => !(key in before));
  return Object.fromEntries([...rest, ...former]) as unknown as Project;
}
