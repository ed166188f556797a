import { CharacterClass, classAt } from '../text/characterClass.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';

/** `length` counts syllables; `syllables` is null when capitals don't matter. */
interface Entry<Value> {
  value: Value;
  length: number;
  syllables: readonly string[] | null;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  entries: readonly Entry<Value>[];
  /** The entries of the nodes on the way here and its own, the shortest first, once gathered. */
  gathered: readonly Entry<Value>[];
  /** Whether capitals matter to one of them. */
  isCaseSensitive: boolean;
}

/** The syllables of a text: `keys` in folded spelling, `wordAt` as written. */
interface SyllableText {
  keys: readonly string[];
  wordAt: (index: number) => string;
}

/** `length` is the number of syllables that the term takes. */
export interface TrieMatch<Value> {
  value: Value;
  length: number;
}

/** The terms of one or more dictionaries, keyed by folded syllables. */
export interface SyllableTrie<Value> {
  add: (term: string, value: Value, isCaseSensitive: boolean) => void;
  /**
   * The terms that start at the syllable `index`, the shortest first. Takes as many steps as the
   * longest term has syllables.
   */
  match: (text: SyllableText, index: number) => readonly TrieMatch<Value>[];
}

const NOTHING: readonly never[] = [];

const syllablesOf = (text: string): string[] =>
  findTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const isUpper = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * True when the capitals stand in the same places (`Uỷ` and `Ủy` agree, `ủy` does not), or the
 * text has nothing but capitals where the term has one.
 */
function hasSameCapitals(term: string, word: string): boolean {
  if (term === word) return true;
  if (isCapitalAt(term, 0) !== isCapitalAt(word, 0)) return false;
  if (isCapitalAt(term, 0) && word.length > 1 && isUpper(word)) return true;
  if (term.length !== word.length) return false;
  for (let at = 1; at < term.length; at += 1) {
    if (isCapitalAt(term, at) !== isCapitalAt(word, at)) return false;
  }
  return true;
}

function isCapitalAt(word: string, at: number): boolean {
  return classAt(word, at) === CharacterClass.upper;
}

export function createSyllableTrie<Value>(): SyllableTrie<Value> {
  const root = createNode<Value>();
  let isGathered = true;
  return {
    add(term, value, isCaseSensitive) {
      const composed = term.normalize('NFC');
      const keys = syllablesOf(foldSpelling(composed));
      if (keys.length === 0) return;
      let node = root;
      for (const key of keys) {
        node.next ??= new Map();
        const next: Node<Value> = node.next.get(key) ?? createNode();
        node.next.set(key, next);
        node = next;
      }
      const syllables = isCaseSensitive ? syllablesOf(composed) : null;
      node.entries = [...node.entries, { value, length: keys.length, syllables }];
      isGathered = false;
    },
    match(text, index) {
      if (!isGathered) gather(root, NOTHING);
      isGathered = true;
      let last = root.next?.get(text.keys[index] ?? '');
      if (last === undefined) return NOTHING;
      for (let end = index + 1; last.next !== null; end += 1) {
        const node = last.next.get(text.keys[end] ?? '');
        if (node === undefined) break;
        last = node;
      }
      const { gathered } = last;
      return last.isCaseSensitive ? gathered.filter((one) => agrees(one, text, index)) : gathered;
    },
  };
}

function createNode<Value>(): Node<Value> {
  return { next: null, entries: NOTHING, gathered: NOTHING, isCaseSensitive: false };
}

/** Lets each node know the terms that end on the way to it, so that a search copies no list. */
function gather<Value>(node: Node<Value>, above: readonly Entry<Value>[]): void {
  node.gathered = node.entries.length === 0 ? above : [...above, ...node.entries];
  node.isCaseSensitive = hasCapitals(node.gathered);
  for (const next of node.next?.values() ?? []) gather(next, node.gathered);
}

function hasCapitals(entries: readonly Entry<unknown>[]): boolean {
  for (const { syllables } of entries) if (syllables !== null) return true;
  return false;
}

function agrees({ syllables }: Entry<unknown>, text: SyllableText, index: number): boolean {
  if (syllables === null) return true;
  return syllables.every((word, offset) => hasSameCapitals(word, text.wordAt(index + offset)));
}
