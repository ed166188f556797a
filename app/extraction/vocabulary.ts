import type { Project } from '../../shared/project.ts';
import { dictionarySet, type DictionarySet } from '../matching/dictionarySet.ts';
import { compileLexicon, type Lexicon } from '../matching/lexicon.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import type { Rule } from './entities/candidate.ts';
import { compilePlaces, type Places } from './places.ts';

/** A project's word lists, compiled once for all articles. An unknown id is an empty list. */
export interface Vocabulary {
  project: Project;
  /** The terms of a dictionary in folded spelling, folded anew at each call. */
  terms: (id: string) => ReadonlySet<string>;
  /** What the dictionaries with a label of their own propose, by their ids. */
  termRules: ReadonlyMap<string, Rule>;
  /** The dictionaries of `termRules`. */
  labelled: DictionarySet;
  places: Places;
  /** The dictionaries by their ids, and the places as `PROVINCES` and `DISTRICTS`; not those of the genre. */
  lexicon: Lexicon;
}

/** Ids in the lexicon that no dictionary of a project can have. */
export const PROVINCES = 'gazetteer/provinces';
export const DISTRICTS = 'gazetteer/districts';

/** Dictionaries that tell the genre of a text; their words are no terms that an entity can be. */
const OF_GENRE: ReadonlySet<string> = new Set(['genre-cues', 'other-genre-cues']);

export function compileVocabulary(project: Project): Vocabulary {
  const dictionaries = new Map(project.dictionaries.map(({ id, terms }) => [id, terms]));
  const termRules = new Map<string, Rule>();
  for (const { id, label, confidence } of project.dictionaries) {
    if (label !== null) termRules.set(id, { label, confidence, rule: `entity.term.${id}` });
  }
  return {
    project,
    terms: (id) => new Set(dictionaries.get(id)?.map(fold)),
    termRules,
    labelled: dictionarySet(termRules.keys()),
    places: compilePlaces(project),
    lexicon: compileLexicon([
      ...project.dictionaries.filter(({ id, label }) => label !== null || !OF_GENRE.has(id)),
      ...placeSources(project),
    ]),
  };
}

function placeSources({ gazetteers }: Project) {
  const provinces = gazetteers.flatMap((gazetteer) => gazetteer.provinces);
  return [
    { id: PROVINCES, isCaseSensitive: true, terms: distinct(provinces.map(({ name }) => name)) },
    {
      id: DISTRICTS,
      isCaseSensitive: true,
      terms: distinct(provinces.flatMap((one) => one.districts)),
    },
  ];
}

const distinct = (names: string[]): string[] => [...new Set(names)];

const fold = (term: string): string => foldSpelling(term.normalize('NFC'));
