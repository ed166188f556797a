import type { Span } from '../../shared/span.ts';
import { findTokens } from '../text/tokens.ts';
import { WORDS } from '../text/wordPool.ts';
import { SyllableTrie } from './syllableTrie.ts';
import { mapPacked } from '../text/mapPacked.ts';

/** `term` is the dictionary's spelling, which can differ from the text's in tone place and case. */
export interface TermMatch extends Span {
  term: string;
}

export interface CompiledDictionary {
  /**
   * The terms in a text, sorted: at each place the longest, none overlapping another. A term
   * starts and ends with a syllable, and any spaces between its syllables are as good as one.
   * `key` is `foldSpelling(text)`; `span` limits the search. Linear in the text's length.
   */
  find: (text: string, key: string, span?: Span) => TermMatch[];
}

/** Terms are compared in folded spelling; with `isCaseSensitive` their capitals must agree too. */
export function compileDictionary(
  terms: readonly string[],
  { isCaseSensitive }: { isCaseSensitive: boolean },
): CompiledDictionary {
  const trie = new SyllableTrie<string>();
  for (const term of terms) trie.add(term, term, isCaseSensitive);
  return {
    find(text, key, span = { start: 0, end: text.length }) {
      const tokens = findTokens(key, span);
      const words = mapPacked(tokens, ({ start, end }) => WORDS.read(key, start, end));
      const syllables = {
        numbers: trie.numbersOf(words),
        wordAt: (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end),
      };
      const matches: TermMatch[] = [];
      for (let index = 0; index < tokens.length;) {
        const longest = trie.match(syllables, index).terms.at(-1);
        const next = index + (longest?.length ?? 1);
        const start = tokens[index]?.start ?? 0;
        const end = tokens[next - 1]?.end ?? start;
        if (longest !== undefined) matches.push({ start, end, term: longest.value });
        index = next;
      }
      return matches;
    },
  };
}
