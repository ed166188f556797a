import type { Annotation } from '../../shared/annotation.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import type { PartKind } from './projectParts.ts';

/** How much was said with a part of a project, and how much is only suggested. */
export interface PartUses {
  annotationCount: number;
  suggestionCount: number;
}

/** Of one article. `pending` are the suggestions that nobody decided on; rejected ones count too. */
export function countUses(
  kind: PartKind,
  id: string,
  { annotations, pending }: { annotations: readonly Annotation[]; pending: readonly Suggestion[] },
): PartUses {
  return {
    annotationCount: annotations.filter((each) => uses(kind, id, each)).length,
    suggestionCount: pending.filter((each) => isMadeWith(kind, id, each)).length,
  };
}

function uses(kind: PartKind, id: string, annotation: Annotation): boolean {
  if (kind === 'attributes') return annotation.attributes?.[id] !== undefined;
  if (kind === 'relations') return annotation.relations?.some(({ type }) => type === id) === true;
  return isMadeWith(kind, id, annotation);
}

function isMadeWith(kind: PartKind, id: string, { body }: Pick<Annotation, 'body'>): boolean {
  if (kind === 'labels') return body.type === 'entity' && body.label === id;
  return kind === 'fields' && body.type === 'field' && body.field === id;
}
