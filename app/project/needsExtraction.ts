import type { Project } from '../../shared/project.ts';
import { isSameValue } from '../review/isSameValue.ts';
import { byId } from '../text/byId.ts';

/** Whether the engine could find something else with the second project than with the first. */
export function needsExtraction(before: Project, after: Project): boolean {
  return !isSameValue(whatIsFound(before), whatIsFound(after));
}

/** Names, colours, keys, guidelines and order are for people alone. */
function whatIsFound({ labels, fields, dictionaries, gazetteers, userRules = [] }: Project) {
  return {
    labels: labels.map(({ id }) => id).sort(),
    fields: fields
      .map(({ id, type, choices }) => ({
        id,
        type,
        choices: choices.map((each) => each.id).sort(),
      }))
      .sort(byId),
    ...{ dictionaries, gazetteers, userRules },
  };
}
