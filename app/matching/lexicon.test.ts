import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';
import { compileLexicon } from './lexicon.ts';

const lexicon = compileLexicon([
  { id: 'body', isCaseSensitive: false, terms: ['Huyện ủy', 'huyện'] },
  { id: 'place', isCaseSensitive: true, terms: ['Hòa An'] },
]);

function read(text: string, sentences = [{ start: 0, end: text.length }]) {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const words = tokens.map(({ start, end }) => foldSpelling(text).slice(start, end));
  return lexicon.read({ text, tokens, words, sentences });
}

describe('compileLexicon', () => {
  it.each([
    ['Huyện uỷ', 'body', [1, 2], 'all terms, the shortest first'],
    ['Hoà An', 'place', [2], 'tone place differs'],
    ['HÒA AN', 'place', [2], 'a heading of capitals'],
    ['hòa an', 'place', [], 'small letters'],
    ['Hòa an', 'place', [], 'one small letter'],
    ['Hòa An', 'body', [], 'another dictionary'],
    ['Hòa An', 'missing', [], 'unknown dictionary'],
  ])('%s in %s ends at %j: %s', (text, id, expected) => {
    const lexical = read(text);
    expect(lexical.ends(id, 0)).toEqual(expected);
    expect(lexical.longest(id, 0)).toBe(expected.at(-1) ?? null);
  });

  it('tells how each token is written', () => {
    expect(read('Ở TP. Vinh có 12 xã, Y Blang ủy').shapes).toEqual([
      ...['initial', 'allCaps', 'punctuation', 'capitalised', 'lower', 'number', 'lower'],
      ...['punctuation', 'initial', 'capitalised', 'lower', 'boundary'],
    ]);
  });

  it('leaves out what lies in no sentence and puts a boundary after each', () => {
    const sentences = [
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ];
    const { keys, spans } = read('a b c', sentences);
    expect(keys).toEqual(['a', '', 'c', '']);
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 1],
      [4, 5],
      [5, 5],
    ]);
  });
});
