import type { Project } from '../../shared/project.ts';

/** What every article must have before it counts as reviewed. */
export interface Demands {
  /** Ids of fields; "unknown" is an answer. */
  fields: string[];
  /** Ids of labels that some words must have. */
  labels: string[];
  /** Whether a person may mark an article without it as reviewed all the same. */
  isStrict: boolean;
}

/** Null when the project demands nothing, or what is missing is only told as a finding. */
export function demandsOf({ fields, labels, whenIncomplete = 'ask' }: Project): Demands | null {
  if (whenIncomplete === 'tell') return null;
  const required = (parts: readonly { id: string; isRequired?: boolean | undefined }[]) =>
    parts.filter(({ isRequired }) => isRequired === true).map(({ id }) => id);
  const demands = { fields: required(fields), labels: required(labels) };
  if (demands.fields.length + demands.labels.length === 0) return null;
  return { ...demands, isStrict: whenIncomplete === 'refuse' };
}
