import type { LocalName, Project } from '../../shared/project.ts';
import { foldDiacritics } from '../text/foldSpelling.ts';
import { PART_KINDS, partsInUse, type PartKind } from './projectParts.ts';

/** Why a project cannot be saved as it stands: what is wrong with which box of which part. */
export type ProjectProblem = { kind: PartKind; id: string } & (
  | { box: 'en' | 'vi'; reason: 'emptyName' }
  | { box: 'en' | 'vi'; reason: 'sameName'; other: string }
  | { box: 'hotkey'; reason: 'badKey' }
  | { box: 'hotkey'; reason: 'keyOfLabel'; other: string }
  | { box: 'hotkey'; reason: 'keyOfProgram'; key: string }
  | { box: 'choices'; reason: 'noChoices' | 'emptyChoice' | 'sameChoice' }
  | { box: 'labels'; reason: 'noLabels' }
  | { box: 'from' | 'to'; reason: 'noEnd' }
);

/** Everything that keeps a project from being saved. `isProgramKey` knows the keys of the program. */
export function findProblems(
  project: Project,
  isProgramKey: (key: string) => boolean,
): ProjectProblem[] {
  return [
    ...PART_KINDS.flatMap((kind) => nameProblems(project, kind)),
    ...keyProblems(project, isProgramKey),
    ...choiceProblems(project),
    ...labelProblems(project),
  ];
}

const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase();

function nameProblems(project: Project, kind: PartKind): ProjectProblem[] {
  const parts = partsInUse(project, kind);
  const check = (box: keyof LocalName) =>
    parts.flatMap(({ id, name }): ProjectProblem[] => {
      const own = plain(name[box]);
      if (own === '') return [{ kind, id, box, reason: 'emptyName' }];
      const other = parts.find((each) => each.id !== id && plain(each.name[box]) === own);
      return other ? [{ kind, id, box, reason: 'sameName', other: other.id }] : [];
    });
  return [...check('en'), ...check('vi')];
}

function keyProblems(
  { labels }: Project,
  isProgramKey: (key: string) => boolean,
): ProjectProblem[] {
  return labels.flatMap(({ id, hotkey }): ProjectProblem[] => {
    if (hotkey === null) return [];
    const common = { kind: 'labels', id, box: 'hotkey' } as const;
    if (!/^[0-9a-z]$/.test(hotkey)) return [{ ...common, reason: 'badKey' }];
    if (isProgramKey(hotkey)) return [{ ...common, reason: 'keyOfProgram', key: hotkey }];
    const other = labels.find((each) => each.id !== id && each.hotkey === hotkey);
    return other ? [{ ...common, reason: 'keyOfLabel', other: other.id }] : [];
  });
}

function choiceProblems({ fields, attributes = [] }: Project): ProjectProblem[] {
  const lists = [
    ...fields.map((field) => ({ kind: 'fields' as const, ...field })),
    ...attributes.map((attribute) => ({ kind: 'attributes' as const, ...attribute })),
  ].filter(({ type }) => type === 'choice' || type === 'list');
  return lists.flatMap(({ kind, id, choices }): ProjectProblem[] => {
    const common = { kind, id, box: 'choices' } as const;
    if (choices.length === 0) return [{ ...common, reason: 'noChoices' }];
    const names = choices.flatMap(({ name }) => [name.en.trim(), name.vi.trim()]);
    if (names.includes('')) return [{ ...common, reason: 'emptyChoice' }];
    const distinct = new Set(choices.map(({ name }) => foldDiacritics(plain(name.en))));
    return distinct.size < choices.length ? [{ ...common, reason: 'sameChoice' }] : [];
  });
}

function labelProblems({ attributes = [], relations = [] }: Project): ProjectProblem[] {
  const bare = attributes.filter(({ labels }) => labels.length === 0);
  const ends = (['from', 'to'] as const).flatMap((box) =>
    relations
      .filter((each) => each[box].labels.length === 0 && each[box].indicators !== true)
      .map(({ id }) => ({ kind: 'relations', id, box, reason: 'noEnd' }) as const),
  );
  return [
    ...bare.map(
      ({ id }) => ({ kind: 'attributes', id, box: 'labels', reason: 'noLabels' }) as const,
    ),
    ...ends,
  ];
}
