import { useMemo, useState } from 'react';
import {
  addPart,
  dropNewPart,
  movePart,
  putAway,
  putBack,
  renameNewPart,
  replacePart,
} from '../../app/project/changeParts.ts';
import { findProblems, type ProjectProblem } from '../../app/project/findProblems.ts';
import { nameOfChoice } from '../../app/project/changeChoices.ts';
import { newPart } from '../../app/project/newPart.ts';
import {
  partsInUse,
  partsPutAway,
  type PartKind,
  type ProjectParts,
} from '../../app/project/projectParts.ts';
import { isSameValue } from '../../app/review/isSameValue.ts';
import type { LocalName, Project } from '../../shared/project.ts';
import { findKeyClash } from '../review/matchShortcut.ts';

/** The project as it stands in the dialog, saved or not. */
export interface ProjectDraft {
  project: Project;
  /** What keeps it from being saved. */
  problems: readonly ProjectProblem[];
  /** True when something differs from what is stored. */
  isChanged: boolean;
  /** True for a part that was never saved: nothing can be said with it yet. */
  isNew: (kind: PartKind, id: string) => boolean;
  /** True for a value of a field or attribute that was never saved. */
  isNewChoice: (kind: 'fields' | 'attributes', id: string, choiceId: string) => boolean;
  change: (changes: Partial<Pick<Project, 'name' | 'guidelines' | 'whenIncomplete'>>) => void;
  /** Adds a part as the last one. */
  add: (kind: PartKind) => void;
  changePart: <Kind extends PartKind>(kind: Kind, part: ProjectParts[Kind]) => void;
  move: (kind: PartKind, id: string, by: 1 | -1) => void;
  remove: (kind: PartKind, id: string) => void;
  restore: (kind: PartKind, id: string) => void;
  discard: () => void;
}

export function useProjectDraft(stored: Project): ProjectDraft {
  const [edited, setEdited] = useState<Project | null>(null);
  const project = edited ?? stored;
  const problems = useMemo(
    () => findProblems(project, (key) => findKeyClash(key) !== null),
    [project],
  );
  const isNew = isNewTo.bind(null, stored);
  return {
    project,
    problems,
    isChanged: edited !== null && !isSameValue(edited, stored),
    isNew,
    isNewChoice: isNewChoiceTo.bind(null, stored),
    change: (changes) => {
      setEdited({ ...project, ...changes });
    },
    add: (kind) => {
      setEdited(addPart(project, kind, newPart(project, kind)));
    },
    changePart: (kind, part) => {
      setEdited(
        isNew(kind, part.id)
          ? changeNewPart(project, kind, part)
          : replacePart(project, kind, part),
      );
    },
    move: (kind, id, by) => {
      setEdited(movePart(project, kind, id, by));
    },
    remove: (kind, id) => {
      setEdited((isNew(kind, id) ? dropNewPart : putAway)(project, kind, id));
    },
    restore: (kind, id) => {
      setEdited(putBack(project, kind, id));
    },
    discard: setEdited.bind(null, null),
  };
}

function isNewTo(stored: Project, kind: PartKind, id: string): boolean {
  const known = [...partsInUse(stored, kind), ...partsPutAway(stored, kind)];
  return known.every((part) => part.id !== id);
}

function isNewChoiceTo(
  stored: Project,
  kind: 'fields' | 'attributes',
  id: string,
  choiceId: string,
): boolean {
  const part = partsInUse(stored, kind).find((each) => each.id === id);
  return part === undefined || nameOfChoice(part, choiceId) === null;
}

/** Its id follows its name, and its name in the other language does until that is typed itself. */
function changeNewPart<Kind extends PartKind>(
  project: Project,
  kind: Kind,
  part: ProjectParts[Kind],
): Project {
  const before = partsInUse(project, kind).find(({ id }) => id === part.id)?.name;
  const name = before === undefined ? part.name : mirrored(before, part.name);
  const changed = { ...part, name };
  const replaced = replacePart(project, kind, changed);
  return before?.en === name.en ? replaced : renameNewPart(replaced, kind, changed);
}

function mirrored(before: LocalName, after: LocalName): LocalName {
  if (before.en !== before.vi) return after;
  if (after.en !== before.en) return { en: after.en, vi: after.en };
  return { en: after.vi, vi: after.vi };
}
