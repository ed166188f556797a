import type { Annotation } from '../../shared/annotation.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import type { Demands } from './demands.ts';
import { pendingSuggestions } from '../review/pendingSuggestions.ts';

/** What an article has nothing of; ids in the order of the demands. */
export interface Lacking {
  fields: string[];
  labels: string[];
}

/**
 * What a project demands and an article lacks; null when that is nothing. As for the checks, a suggestion
 * that is still open is something, and so is a person's "unknown"; what was rejected or lost is not.
 */
export function findLacking(
  { annotations, extraction }: { annotations: readonly Annotation[]; extraction: Extraction },
  demands: Demands,
): Lacking | null {
  const decided = annotations.filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost);
  const given = { fields: new Set<string>(), labels: new Set<string>() };
  for (const { body } of [...decided, ...pendingSuggestions(extraction, annotations)]) {
    if (body.type === 'field') given.fields.add(body.field);
    else if (body.type === 'entity') given.labels.add(body.label);
  }
  const fields = demands.fields.filter((id) => !given.fields.has(id));
  const labels = demands.labels.filter((id) => !given.labels.has(id));
  return fields.length + labels.length === 0 ? null : { fields, labels };
}
