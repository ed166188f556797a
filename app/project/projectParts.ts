import type { AttributeType, Field, Label, Project, RelationType } from '../../shared/project.ts';

/** What a project is made of, by the list that holds it. */
export interface ProjectParts {
  labels: Label;
  fields: Field;
  attributes: AttributeType;
  relations: RelationType;
}
export type PartKind = keyof ProjectParts;

export const PART_KINDS = ['labels', 'fields', 'attributes', 'relations'] as const;

type PartSource = Pick<Project, PartKind>;
type PartLists = { [Kind in PartKind]: readonly ProjectParts[Kind][] };

/** Those in use, in their order. */
export function partsInUse<Kind extends PartKind>(
  project: PartSource,
  kind: Kind,
): readonly ProjectParts[Kind][] {
  const { labels, fields, attributes = [], relations = [] } = project;
  const lists: PartLists = { labels, fields, attributes, relations };
  return lists[kind];
}

/** Those that were put away, the last one last. */
export function partsPutAway<Kind extends PartKind>(
  project: Project,
  kind: Kind,
): readonly ProjectParts[Kind][] {
  return project.archive === undefined ? [] : partsInUse(project.archive, kind);
}

export function withPartsInUse<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  parts: readonly ProjectParts[Kind][],
): Project {
  return { ...project, [kind]: parts };
}

/** A project without anything put away has no archive. */
export function withPartsPutAway<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  parts: readonly ProjectParts[Kind][],
): Project {
  const { archive: before, ...rest } = project;
  const none = { labels: [], fields: [], attributes: [], relations: [] };
  const archive = { ...none, ...before, [kind]: parts };
  const isEmpty = PART_KINDS.every((each) => archive[each].length === 0);
  return isEmpty ? rest : { ...rest, archive };
}
