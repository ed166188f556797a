import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';

/** A term as the trie keeps it: `syllables` in the spelling it was given, for comparing capitals. */
interface Entry<Value> {
  value: Value;
  syllables: readonly string[];
  isCaseSensitive: boolean;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  entries: Entry<Value>[];
}

/** The terms of one or more dictionaries, keyed by folded syllables. */
export interface SyllableTrie<Value> {
  add: (term: string, value: Value, isCaseSensitive: boolean) => void;
  /**
   * Calls `found` for each term that starts at the syllable `index`, the shortest first, with the
   * index after its last syllable. `keys` are folded syllables, `words` the same as written.
   * Takes as many steps as the longest term has syllables.
   */
  walk: (
    keys: readonly string[],
    words: readonly string[],
    index: number,
    found: (value: Value, end: number) => void,
  ) => void;
}

const newNode = <Value>(): Node<Value> => ({ next: new Map(), entries: [] });

const syllablesOf = (text: string): string[] =>
  findTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/**
 * True when the capitals stand in the same places (`Uỷ` and `Ủy` agree, `ủy` does not), or the
 * text has nothing but capitals where the term has one.
 */
function hasSameCapitals(a: string, b: string): boolean {
  if (a === b || (isUpper(a.charAt(0)) && b.length > 1 && isUpper(b))) return true;
  const capitals = (word: string): string =>
    Array.from(word, (letter) => (isUpper(letter) ? '+' : '-')).join('');
  return capitals(a) === capitals(b);
}

const isUpper = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();

export function createSyllableTrie<Value>(): SyllableTrie<Value> {
  const root = newNode<Value>();
  return {
    add(term, value, isCaseSensitive) {
      const composed = term.normalize('NFC');
      let node = root;
      for (const syllable of syllablesOf(foldSpelling(composed))) {
        const next = node.next.get(syllable) ?? newNode<Value>();
        node.next.set(syllable, next);
        node = next;
      }
      if (node === root) return;
      node.entries.push({ value, syllables: syllablesOf(composed), isCaseSensitive });
    },
    walk(keys, words, index, found) {
      let node: Node<Value> | undefined = root;
      for (let at = index; node !== undefined; at += 1) {
        for (const { value, syllables, isCaseSensitive } of node.entries) {
          const agrees = syllables.every((word, offset) =>
            hasSameCapitals(word, words[index + offset] ?? ''),
          );
          if (!isCaseSensitive || agrees) found(value, at);
        }
        const key: string | undefined = keys[at];
        node = key === undefined ? undefined : node.next.get(key);
      }
    },
  };
}
