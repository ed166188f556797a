import { foldSpelling } from '../../../app/text/foldSpelling.ts';

/** The dictionaries of a project that name units. */
const UNITS = new Set(['counted-nouns', 'measure-units', 'currencies']);

interface Terms {
  id: string;
  terms: readonly string[];
}

interface Lists {
  dictionaries: readonly Terms[];
}

const known = new WeakMap<Lists, ReadonlySet<string>>();

/** What a project counts and measures in, in folded spelling; the same set for each of its articles. */
export function listUnitNames(project: Lists): ReadonlySet<string> {
  const stored = known.get(project);
  if (stored !== undefined) return stored;
  const lists = project.dictionaries.filter(({ id }) => UNITS.has(id));
  const terms = lists.flatMap((one) => one.terms);
  const names = new Set(terms.map((term) => foldSpelling(term.normalize('NFC'))));
  known.set(project, names);
  return names;
}
