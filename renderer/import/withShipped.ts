import { Project } from '../../shared/project.ts';

/**
 * A stored project brought up to the one that the program ships now: the rules of its users stay, as
 * far as the labels that they ask for still exist. Null when it is as new already.
 */
export function withShipped(stored: Project | undefined, shipped: Project): Project | null {
  if (stored === undefined) return shipped;
  if ((stored.shippedVersion ?? stored.version) >= shipped.version) return null;
  const { userRules } = stored;
  if (userRules === undefined) return shipped;
  return {
    ...shipped,
    version: Math.max(stored.version, shipped.version) + 1,
    shippedVersion: shipped.version,
    userRules: userRules.filter((rule) => isRuleOf(shipped, rule)),
  };
}

function isRuleOf(project: Project, rule: NonNullable<Project['userRules']>[number]): boolean {
  return Project.safeParse({ ...project, userRules: [rule] }).success;
}
