import { NAME_KINDS, type NameKind, type NameMaps, type UnknownNames } from './importCalls.ts';

/**
 * What becomes of a name that the project lacks. `keep` makes a label of the project of it; the
 * names of attributes and relations stay what they are; a field of another name cannot be kept.
 */
export type NameChoice = { type: 'keep' } | { type: 'leaveOut' } | { type: 'map'; to: string };

export type NameChoices = Readonly<Record<NameKind, ReadonlyMap<string, NameChoice>>>;

/** Before the user has said anything: nothing is lost but fields, which have no place. */
export function firstChoices(unknown: UnknownNames): NameChoices {
  return eachKind((kind) => {
    const type = kind === 'fields' ? 'leaveOut' : 'keep';
    return new Map(unknown[kind].map(([name]) => [name, { type }]));
  });
}

/** The name that a label of another tool gets in a project: letters, digits, `_` and `-`. */
export function projectLabelId(label: string): string {
  return label.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^_+|_+$/gu, '') || 'LABEL';
}

/** What the choices say for each name, and the labels that the project gets by them. */
export function namesOf(choices: NameChoices): { names: NameMaps; newLabels: string[] } {
  const names = eachKind((kind) => {
    const chosen = Array.from(choices[kind], ([name, choice]): [string, string | null] => {
      if (choice.type === 'keep') return [name, kind === 'labels' ? projectLabelId(name) : name];
      return [name, choice.type === 'map' ? choice.to : null];
    });
    return Object.fromEntries(chosen);
  });
  const kept = [...choices.labels].filter(([, { type }]) => type === 'keep');
  return { names, newLabels: [...new Set(kept.map(([label]) => projectLabelId(label)))] };
}

function eachKind<Value>(make: (kind: NameKind) => Value): Record<NameKind, Value> {
  return Object.fromEntries(NAME_KINDS.map((kind) => [kind, make(kind)])) as Record<
    NameKind,
    Value
  >;
}
