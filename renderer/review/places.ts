import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import type { Project } from '../../shared/project.ts';

interface Place {
  name: string;
  key: string;
}

const known = new WeakMap<Project, readonly Place[]>();

/** The provinces and districts of a project's gazetteers, each name once; provinces first. */
function listPlaces(project: Project): readonly Place[] {
  const stored = known.get(project);
  if (stored !== undefined) return stored;
  const provinces = project.gazetteers.flatMap((one) => one.provinces);
  const names = [
    ...provinces.map(({ name }) => name),
    ...provinces.flatMap((one) => one.districts),
  ];
  const places = [...new Set(names)].map((name) => ({ name, key: foldDiacritics(name) }));
  known.set(project, places);
  return places;
}

const MAX_SHOWN = 12;

/**
 * Places of the gazetteers for what was typed, blind to case and diacritics: names that begin with
 * it, then those with a word that does.
 */
export function suggestPlaces(project: Project, typed: string): string[] {
  const wanted = foldDiacritics(typed.trim());
  if (wanted === '') return [];
  const places = listPlaces(project);
  const first = places.filter(({ key }) => key.startsWith(wanted));
  const inside = places.filter(({ key }) => key.includes(` ${wanted}`));
  const names = [...new Set([...first, ...inside].map(({ name }) => name))].slice(0, MAX_SHOWN);
  return names.length === 1 && names[0] === typed.trim() ? [] : names;
}
