import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from './searchQuery.ts';
import { TextIndex } from './textIndex.ts';
import { findWords } from './words.ts';

const syllable = fc.constantFrom('thu', 'thủ', 'ngân', 'ngan', 'sách', 'hội', 'nghị', '12', '417');
const words = (most: number) =>
  fc.array(syllable, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '));

/** What an article that is read anew under the same name had before must not be found. */
const texts = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: words(12) }), {
  maxLength: 20,
});

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** A plain look at each word: with marks exactly that word, without any of its spellings. */
function holds(text: string, phrase: string): boolean {
  const own = findWords(text);
  const wanted = findWords(phrase);
  return own.some((_, start) =>
    wanted.every((word, at) => {
      const there = own[start + at];
      if (there === undefined) return false;
      return bare(word) === word ? bare(there) === word : there === word;
    }),
  );
}

it('finds what going through all texts finds', () => {
  fc.assert(
    fc.property(texts, fc.array(words(3), { minLength: 1, maxLength: 2 }), (read, phrases) => {
      const index = new TextIndex<string>();
      const stored = new Map<string, string>();
      for (const [at, { id, text }] of read.entries()) {
        index.add([{ id, version: String(at), text }]);
        stored.set(id, text);
      }
      const expected = [...stored].filter(([, text]) => phrases.every((one) => holds(text, one)));
      const query = parseQuery(phrases.map((phrase) => `"${phrase}"`).join(' '));
      expect(index.find(query).sort()).toEqual(expected.map(([id]) => id).sort());
    }),
  );
});
