import { createSyllableTrie, type SyllableTrie } from '../../matching/syllableTrie.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The dictionaries that the indicator rules ask for. */
const IDS = [
  'currencies',
  'measure-units',
  'counted-nouns',
  'uncounted-nouns',
  'numbered-nouns',
  'measured-things',
  'measured-actions',
  'joined-words',
  'program-heads',
  'document-heads',
  'event-heads',
] as const;

type DictionaryId = (typeof IDS)[number];

export interface Lexicon {
  /** The length in tokens of the longest term that starts at `index`; 0 when none does. */
  lengthAt: (id: DictionaryId, words: readonly string[], index: number) => number;
  /** The length in tokens of the longest term that ends before `end`; 0 when none does. */
  lengthBefore: (id: DictionaryId, words: readonly string[], end: number) => number;
}

/** The longest terms, counted in tokens, that are looked for to the left. */
const LONGEST = 4;

function compile(vocabulary: Vocabulary): Lexicon {
  const tries = new Map<DictionaryId, SyllableTrie<true>>();
  for (const id of IDS) {
    const trie = createSyllableTrie<true>();
    for (const term of vocabulary.terms(id)) trie.add(term, true, false);
    tries.set(id, trie);
  }
  const ends = (id: DictionaryId, words: readonly string[], index: number): number[] => {
    const found: number[] = [];
    tries.get(id)?.walk(words, words, index, (_, end) => found.push(end));
    return found;
  };
  return {
    lengthAt: (id, words, index) => (ends(id, words, index).at(-1) ?? index) - index,
    lengthBefore(id, words, end) {
      for (let length = LONGEST; length > 0; length -= 1) {
        if (length <= end && ends(id, words, end - length).includes(end)) return length;
      }
      return 0;
    },
  };
}

const compiled = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary, compiled when it is first asked for. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = compiled.get(vocabulary) ?? compile(vocabulary);
  compiled.set(vocabulary, lexicon);
  return lexicon;
}
