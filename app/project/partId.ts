import type { Project } from '../../shared/project.ts';
import { foldDiacritics } from '../text/foldSpelling.ts';
import { partsInUse, partsPutAway, type PartKind } from './projectParts.ts';

/**
 * The id that a name suggests: labels in capitals, as datasets have them (`Crop disease` →
 * `CROP_DISEASE`), fields in camel case (`cropDisease`), the rest with dashes (`crop-disease`). Null
 * when the name has no letter or digit.
 */
export function idFromName(kind: PartKind, name: string): string | null {
  const plain = foldDiacritics(name.normalize('NFC')).toLowerCase();
  const words = plain.match(/[a-z0-9]+/g);
  if (words === null) return null;
  if (kind === 'labels') return words.join('_').toUpperCase();
  if (kind !== 'fields') return words.join('-');
  const [first = '', ...others] = words;
  return [first, ...others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))].join('');
}

/** An id that no part of the kind has, in use or put away: the wanted one, else with a number. */
export function freeId(project: Project, kind: PartKind, wanted: string): string {
  const all = [...partsInUse(project, kind), ...partsPutAway(project, kind)];
  const taken = new Set(all.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number += 1;
  return `${wanted}_${number}`;
}
