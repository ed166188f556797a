import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { compileDictionary } from './dictionary.ts';

const find = (terms: string[], text: string, isCaseSensitive = false): string[] =>
  compileDictionary(terms, { isCaseSensitive })
    .find(text, foldSpelling(text))
    .map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);

describe('compileDictionary', () => {
  it.each<[string[], string, string[], string]>([
    [['Huyện ủy'], 'tại Huyện uỷ A', ['Huyện uỷ=Huyện ủy'], 'tone place differs'],
    [['ban', 'ban tổ chức'], 'Ban Tổ chức họp', ['Ban Tổ chức=ban tổ chức'], 'the longest wins'],
    [['ban tổ chức', 'ban'], 'ban tổ họp', ['ban=ban'], 'falls back to a shorter one'],
    [['an'], 'ban, an', ['an=an'], 'only at syllable boundaries'],
    [['tổ chức'], 'tổ  \n chức', ['tổ  \n chức=tổ chức'], 'any spaces'],
    [['KT-XH'], 'KT - XH và KT-XH', ['KT - XH=KT-XH', 'KT-XH=KT-XH'], 'punctuation is a syllable'],
    [['a b', 'b c'], 'a b c', ['a b=a b'], 'matches do not overlap'],
    [['', ' '], 'a', [], 'an empty term matches nothing'],
  ])('%j in %j: %s', (terms, text, expected) => {
    expect(find(terms, text)).toEqual(expected);
  });

  it('compares capitals when asked to', () => {
    expect(find(['Uỷ ban'], 'Ủy ban và ủy ban', true)).toEqual(['Ủy ban=Uỷ ban']);
  });

  it('searches inside a span with offsets into the whole text', () => {
    const text = 'xã A, xã B';
    const dictionary = compileDictionary(['xã'], { isCaseSensitive: false });
    expect(dictionary.find(text, text, { start: 3, end: 10 })).toEqual([
      { start: 6, end: 8, term: 'xã' },
    ]);
  });
});
