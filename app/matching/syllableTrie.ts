import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';

/** `syllables` is null when capitals don't matter, else the term as it was given. */
interface Entry<Value> {
  value: Value;
  syllables: readonly string[] | null;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  entries: Entry<Value>[] | null;
}

/** The syllables of a text: `keys` in folded spelling, `wordAt` as written. */
interface SyllableText {
  keys: readonly string[];
  wordAt: (index: number) => string;
}

/** `end` is the index after the last syllable. */
export interface TrieMatch<Value> {
  value: Value;
  end: number;
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
  if (isUpper(term.charAt(0)) && word.length > 1 && isUpper(word)) return true;
  const capitals = (letters: string): string =>
    Array.from(letters, (letter) => (isUpper(letter) ? '+' : '-')).join('');
  return capitals(term) === capitals(word);
}

export function createSyllableTrie<Value>(): SyllableTrie<Value> {
  const root: Node<Value> = { next: null, entries: null };
  return {
    add(term, value, isCaseSensitive) {
      const composed = term.normalize('NFC');
      let node = root;
      for (const syllable of syllablesOf(foldSpelling(composed))) {
        node.next ??= new Map();
        const next: Node<Value> = node.next.get(syllable) ?? { next: null, entries: null };
        node.next.set(syllable, next);
        node = next;
      }
      if (node === root) return;
      node.entries ??= [];
      node.entries.push({ value, syllables: isCaseSensitive ? syllablesOf(composed) : null });
    },
    match(text, index) {
      let found: TrieMatch<Value>[] | null = null;
      let node = root.next?.get(text.keys[index] ?? '');
      for (let end = index + 1; node !== undefined; end += 1) {
        for (const { value, syllables } of node.entries ?? NOTHING) {
          if (syllables !== null && !agrees(syllables, text, index)) continue;
          found ??= [];
          found.push({ value, end });
        }
        node = node.next?.get(text.keys[end] ?? '');
      }
      return found ?? NOTHING;
    },
  };
}

function agrees(syllables: readonly string[], text: SyllableText, index: number): boolean {
  return syllables.every((word, offset) => hasSameCapitals(word, text.wordAt(index + offset)));
}
