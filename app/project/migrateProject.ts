import type { Project } from '../../shared/project.ts';
import { isSameValue } from '../review/isSameValue.ts';
import {
  PART_KINDS,
  partsInUse,
  partsPutAway,
  withPartsInUse,
  withPartsPutAway,
  type PartKind,
} from './projectParts.ts';

/** The parts of a project that a person can change on its screen. */
export type ProjectBase = Pick<
  Project,
  'labels' | 'fields' | 'attributes' | 'relations' | 'guidelines' | 'name'
>;

export function baseOf(project: Project): ProjectBase {
  const { labels, fields, attributes, relations, guidelines, name } = project;
  return {
    ...{ labels, fields, guidelines, name },
    ...(attributes && { attributes }),
    ...(relations && { relations }),
  };
}

/**
 * A project that takes the place of another one. What the other one has and this one lacks is put
 * away, so that nothing that was said with it is lost.
 */
export function migrateProject(current: Project, next: Project): Project {
  return PART_KINDS.reduce((migrated, kind) => keepMissing(current, migrated, kind), next);
}

function keepMissing(from: Project, to: Project, kind: PartKind): Project {
  const away = partsPutAway(to, kind);
  const known = new Set([...partsInUse(to, kind), ...away].map(({ id }) => id));
  const all = [...partsPutAway(from, kind), ...partsInUse(from, kind)];
  const missing = all.filter(({ id }) => !known.has(id));
  return missing.length === 0 ? to : withPartsPutAway(to, kind, [...away, ...missing]);
}

/**
 * A stored project brought up to a newer one that the program ships. What its users changed stays as
 * they have it; what they left as it was shipped (`base`) becomes what is shipped now, or is put away
 * where that is no more; what is new is added. Without a base, what both have is taken as it is shipped.
 */
export function mergeShipped(base: ProjectBase | null, stored: Project, shipped: Project): Project {
  let merged: Project = { ...shipped, id: stored.id };
  for (const kind of PART_KINDS) merged = mergeParts(kind, merged, { base, stored, shipped });
  const own = <Item extends { id: string }>(mine: readonly Item[], theirs: readonly Item[]) =>
    mine.filter(({ id }) => theirs.every((each) => each.id !== id));
  const isOwn = (key: 'name' | 'guidelines') => base !== null && stored[key] !== base[key];
  return migrateProject(stored, {
    ...withDistinctKeys(merged),
    name: isOwn('name') ? stored.name : shipped.name,
    guidelines: isOwn('guidelines') ? stored.guidelines : shipped.guidelines,
    dictionaries: [
      ...shipped.dictionaries,
      ...own(stored.dictionaries, shipped.dictionaries).filter(({ source }) => source === null),
    ],
    gazetteers: shipped.gazetteers,
    ...(stored.userRules && { userRules: stored.userRules }),
    ...(stored.seriesGroups && { seriesGroups: stored.seriesGroups }),
    ...(stored.whenIncomplete && { whenIncomplete: stored.whenIncomplete }),
  });
}

interface Sources {
  base: ProjectBase | null;
  stored: Project;
  shipped: Project;
}

function mergeParts(kind: PartKind, merged: Project, { base, stored, shipped }: Sources): Project {
  const theirs = partsInUse(shipped, kind);
  const away = partsPutAway(stored, kind);
  const original = base === null ? [] : partsInUse(base, kind);
  const mine = partsInUse(stored, kind).flatMap((part) => {
    const newer = theirs.find(({ id }) => id === part.id);
    const older = original.find(({ id }) => id === part.id);
    const isUntouched = base === null ? newer !== undefined : isSameValue(part, older);
    if (isUntouched) return newer === undefined ? [] : [newer];
    return [part];
  });
  const known = new Set([...partsInUse(stored, kind), ...away].map(({ id }) => id));
  const added = theirs.filter(({ id }) => !known.has(id));
  return withPartsPutAway(withPartsInUse(merged, kind, [...mine, ...added]), kind, away);
}

/** Of labels with the same key the first keeps it. */
function withDistinctKeys(project: Project): Project {
  const taken = new Set<string>();
  const labels = project.labels.map((label) => {
    const { hotkey } = label;
    if (hotkey === null || !taken.has(hotkey)) {
      if (hotkey !== null) taken.add(hotkey);
      return label;
    }
    return { ...label, hotkey: null };
  });
  return { ...project, labels };
}
