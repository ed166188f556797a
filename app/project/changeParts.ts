import type { Project, RelationEnd } from '../../shared/project.ts';
import { freeId, idFromName } from './partId.ts';
import {
  partsInUse,
  partsPutAway,
  withPartsInUse,
  withPartsPutAway,
  type PartKind,
  type ProjectParts,
} from './projectParts.ts';

/** Takes a part out of use. What was said with it stays where it is, out of sight. */
export function putAway(project: Project, kind: PartKind, id: string): Project {
  const used = partsInUse(project, kind);
  const part = used.find((each) => each.id === id);
  if (part === undefined) return project;
  const rest = withPartsInUse(
    project,
    kind,
    used.filter((each) => each !== part),
  );
  return withPartsPutAway(rest, kind, [...partsPutAway(project, kind), part]);
}

/** Puts a part back into use, as the last one. A label whose key was given away comes without. */
export function putBack(project: Project, kind: PartKind, id: string): Project {
  const away = partsPutAway(project, kind);
  const part = away.find((each) => each.id === id);
  if (part === undefined) return project;
  const back = withPartsInUse(project, kind, [
    ...partsInUse(project, kind),
    withFreeKey(project, part),
  ]);
  return withPartsPutAway(
    back,
    kind,
    away.filter((each) => each !== part),
  );
}

function withFreeKey<Part extends { id: string }>(project: Project, part: Part): Part {
  if (!('hotkey' in part) || part.hotkey === null) return part;
  const isTaken = project.labels.some(({ hotkey }) => hotkey === part.hotkey);
  return isTaken ? { ...part, hotkey: null } : part;
}

/** Adds a part, as the last one; its id is made to differ from all others of its kind. */
export function addPart<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  part: ProjectParts[Kind],
): Project {
  const id = freeId(project, kind, part.id);
  return withPartsInUse(project, kind, [...partsInUse(project, kind), { ...part, id }]);
}

/** Takes a part that was never saved out altogether. */
export function dropNewPart(project: Project, kind: PartKind, id: string): Project {
  const parts = partsInUse(project, kind);
  const rest = withPartsInUse(
    project,
    kind,
    parts.filter((each) => each.id !== id),
  );
  return kind === 'labels'
    ? mapLabelIds(rest, (labels) => labels.filter((each) => each !== id))
    : rest;
}

/** Puts a changed part in the place of the one with its id. */
export function replacePart<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  part: ProjectParts[Kind],
): Project {
  const parts = partsInUse(project, kind);
  return withPartsInUse(
    project,
    kind,
    parts.map((each) => (each.id === part.id ? part : each)),
  );
}

/** Moves a part up or down by one; the first and the last stay within the list. */
export function movePart(project: Project, kind: PartKind, id: string, by: 1 | -1): Project {
  const parts = [...partsInUse(project, kind)];
  const from = parts.findIndex((each) => each.id === id);
  const to = from + by;
  const [part, other] = [parts[from], parts[to]];
  if (part === undefined || other === undefined) return project;
  parts[from] = other;
  parts[to] = part;
  return withPartsInUse(project, kind, parts);
}

/**
 * Gives a part that nothing was said with yet the id that its English name suggests, and names it
 * so wherever the project speaks of it.
 */
export function renameNewPart<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  part: ProjectParts[Kind],
): Project {
  const parts = partsInUse(project, kind);
  const others = withPartsInUse(
    project,
    kind,
    parts.filter(({ id }) => id !== part.id),
  );
  const id = freeId(others, kind, idFromName(kind, part.name.en) ?? part.id);
  const renamed = withPartsInUse(
    project,
    kind,
    parts.map((each) => (each.id === part.id ? { ...part, id } : each)),
  );
  if (kind !== 'labels') return renamed;
  return mapLabelIds(renamed, (labels) => labels.map((each) => (each === part.id ? id : each)));
}

/** Changes which labels the attributes and relations of a project speak of. */
function mapLabelIds(project: Project, map: (labels: readonly string[]) => string[]): Project {
  const end = (one: RelationEnd): RelationEnd => ({ ...one, labels: map(one.labels) });
  const { attributes, relations } = project;
  return {
    ...project,
    ...(attributes && {
      attributes: attributes.map((each) => ({ ...each, labels: map(each.labels) })),
    }),
    ...(relations && {
      relations: relations.map((each) => ({ ...each, from: end(each.from), to: end(each.to) })),
    }),
  };
}
