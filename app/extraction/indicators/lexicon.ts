import { findTokens } from '../../text/tokens.ts';
import { WORDS } from '../../text/wordPool.ts';
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
  'sectors',
  'clause-openers',
  'counted-persons',
  'list-heads',
  'genre-cues',
  'other-genre-cues',
] as const;

type DictionaryId = (typeof IDS)[number];

/** Longest matches over folded tokens; terms are folded, whatever their dictionary says of case. */
export interface Lexicon {
  /** The length in tokens of the longest term that starts at `index`; 0 when none does. */
  lengthAt: (id: DictionaryId, words: readonly string[], index: number) => number;
  /** The length in tokens of the longest term that ends before `end`; 0 when none does. */
  lengthBefore: (id: DictionaryId, words: readonly string[], end: number) => number;
  /** True when the project has no term of it. */
  isEmpty: (id: DictionaryId) => boolean;
}

interface Node {
  next: Map<string, Node>;
  isEnd: boolean;
}

const newNode = (): Node => ({ next: new Map(), isEnd: false });

function compileTerms(terms: Iterable<string>, isBackwards: boolean): Node {
  const root = newNode();
  for (const term of terms) {
    const tokens = findTokens(term, { start: 0, end: term.length });
    const words = tokens.map(({ start, end }) => WORDS.read(term, start, end));
    let node = root;
    for (const word of isBackwards ? words.reverse() : words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.isEnd = words.length > 0;
  }
  return root;
}

/** The number of tokens of the longest term from `start` on, in steps of `step`. */
function longest(root: Node | undefined, words: readonly string[], start: number, step: 1 | -1) {
  let length = 0;
  let node = root;
  for (let at = start; node !== undefined; at += step) {
    if (node.isEnd) length = Math.abs(at - start);
    const word = words[at];
    node = word === undefined ? undefined : node.next.get(word);
  }
  return length;
}

function compile(vocabulary: Vocabulary): Lexicon {
  const terms = IDS.map((id) => [id, vocabulary.terms(id)] as const);
  const compileAll = (isBackwards: boolean) =>
    new Map(terms.map(([id, all]) => [id, compileTerms(all, isBackwards)]));
  const empty = new Set(terms.flatMap(([id, all]) => (all.size === 0 ? [id] : [])));
  const forwards = compileAll(false);
  const backwards = compileAll(true);
  return {
    lengthAt: (id, words, index) => longest(forwards.get(id), words, index, 1),
    isEmpty: (id) => empty.has(id),
    lengthBefore: (id, words, end) => longest(backwards.get(id), words, end - 1, -1),
  };
}

const compiled = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary, compiled when it is first asked for. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = compiled.get(vocabulary) ?? compile(vocabulary);
  compiled.set(vocabulary, lexicon);
  return lexicon;
}
