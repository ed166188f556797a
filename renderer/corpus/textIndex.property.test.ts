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

/** What is typed letter by letter, and now and then taken back or typed anew. */
const typed = fc.array(
  fc.record({
    phrases: fc.array(words(3), { minLength: 1, maxLength: 2 }),
    isQuoted: fc.boolean(),
    added: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 5 }),
  }),
  { minLength: 1, maxLength: 3 },
);

it('finds with every letter that is typed what it finds when it is asked that alone', () => {
  fc.assert(
    fc.property(texts, typed, (read, rounds) => {
      const index = new TextIndex<string>();
      const asked = (query: string) => index.find(parseQuery(query)).sort();
      const alone = (query: string) => {
        const fresh = new TextIndex(index.vocabulary.words, index.blocks);
        return fresh.find(parseQuery(query)).sort();
      };
      index.add(read.map(({ id, text }, at) => ({ id, version: String(at), text })));
      for (const [round, { phrases, isQuoted, added }] of rounds.entries()) {
        const whole = isQuoted ? phrases.map((one) => `"${one}"`).join(' ') : phrases.join(' ');
        for (let length = 1; length <= whole.length; length += 1) {
          const query = whole.slice(0, length);
          expect(asked(query), query).toEqual(alone(query));
        }
        if (added === null) continue;
        index.add([{ id: added, version: `again ${String(round)}`, text: phrases.join(' ') }]);
        expect(asked(whole), whole).toEqual(alone(whole));
      }
    }),
    { numRuns: 40 },
  );
});

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
