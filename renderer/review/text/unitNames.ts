import { foldSpelling } from '../../../app/text/foldSpelling.ts';

/** The dictionaries of a project that name units. */
const UNITS = new Set(['counted-nouns', 'measure-units', 'currencies']);

interface Terms {
  id: string;
  terms: readonly string[];
}

/** What a project counts and measures in, in folded spelling. */
export function listUnitNames({ dictionaries }: { dictionaries: readonly Terms[] }): Set<string> {
  const terms = dictionaries.filter(({ id }) => UNITS.has(id)).flatMap((one) => one.terms);
  return new Set(terms.map((term) => foldSpelling(term.normalize('NFC'))));
}
