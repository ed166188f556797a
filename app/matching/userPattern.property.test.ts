import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatternToken } from '../../shared/userRule.ts';
import { compileLexicon } from './lexicon.ts';
import { compileUserPattern } from './userPattern.ts';

const letters = fc.constantFrom('a', 'b', 'c');
const token = fc
  .record({
    phrases: fc.array(
      fc.array(letters, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
      { minLength: 1, maxLength: 2 },
    ),
    least: fc.nat(2),
    most: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ phrases, least, most }): PatternToken => ({
    test: { type: 'phrases', phrases, isCaseSensitive: false },
    atLeast: Math.min(least, most),
    atMost: most,
    isCaptured: false,
  }));
const patterns = fc.array(token, { minLength: 1, maxLength: 4 });
const texts = fc.array(letters, { maxLength: 24 });

function search(tokens: readonly PatternToken[], words: readonly string[], steps: number) {
  const text = words.join(' ');
  const spans = words.map((_, index) => ({ start: index * 2, end: index * 2 + 1 }));
  const { sources, find } = compileUserPattern('p', tokens);
  const sentences = text === '' ? [] : [{ start: 0, end: text.length }];
  const cut = spans.map((span) => ({ ...span, kind: 'word' as const }));
  const lexical = compileLexicon(sources).read({ text, tokens: cut, words, sentences });
  const budget = { steps };
  const found = find(lexical, () => null, budget);
  return { found: found?.map(({ start, end }) => [start, end]) ?? null, left: budget.steps };
}

/** Every index at which the pattern can end: the plainest way, which tries all ways one by one. */
function ends(tokens: readonly PatternToken[], words: readonly string[], at: number): number[] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [at];
  const { test, atLeast, atMost } = first;
  const skipped = atLeast === 0 ? ends(rest, words, at) : [];
  if (atMost === 0 || test.type !== 'phrases') return skipped;
  const once = { ...first, atLeast: Math.max(0, atLeast - 1), atMost: atMost - 1 };
  const taken = test.phrases.flatMap((phrase) => {
    const keys = phrase.split(' ');
    const isThere = keys.every((key, offset) => words[at + offset] === key);
    return isThere ? ends([once, ...rest], words, at + keys.length) : [];
  });
  return [...skipped, ...taken];
}

function findPlainly(tokens: readonly PatternToken[], words: readonly string[]): number[][] {
  const matches: number[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = Math.max(at, ...ends(tokens, words, at));
    if (end === at) continue;
    matches.push([at, end]);
    at = end - 1;
  }
  return matches;
}

describe('compileUserPattern', () => {
  it('finds what trying every way finds', () => {
    fc.assert(
      fc.property(patterns, texts, (tokens, words) => {
        expect(search(tokens, words, Infinity).found).toEqual(findPlainly(tokens, words));
      }),
      { numRuns: 500 },
    );
  });

  it('never does more than it may, however bad the pattern and long the text', () => {
    const bad = fc
      .array(token, { minLength: 1, maxLength: 40 })
      .map((tokens) => tokens.map((one) => ({ ...one, atLeast: 0, atMost: 20 })));
    fc.assert(
      fc.property(bad, fc.array(letters, { minLength: 300, maxLength: 300 }), (tokens, words) => {
        const { found, left } = search(tokens, words, 5000);
        if (found === null) expect(left).toBeLessThanOrEqual(0);
        expect(left).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });
});
