import { describe, expect, it } from 'vitest';
import { templateProject } from '../../template/templateProject.ts';
import { compileVocabulary } from '../vocabulary.ts';
import { lexiconOf } from './lexicon.ts';

const dictionary = (id: string, terms: string[]) => {
  return { id, label: null, isCaseSensitive: false, confidence: 1, source: null, terms };
};
const vocabulary = compileVocabulary({
  ...templateProject,
  dictionaries: [
    dictionary('counted-nouns', ['xã', 'xã, thị trấn', 'hợp tác xã']),
    dictionary('measure-units', []),
  ],
});
const lexicon = lexiconOf(vocabulary);
const words = 'có 5 hợp tác xã , thị trấn'.split(' ');

describe('lexiconOf', () => {
  it.each([
    [2, 3, 'the longest from here on'],
    [4, 4, 'a term with a comma'],
    [0, 0, 'none'],
    [99, 0, 'behind the end'],
  ])('a term at %i has %i tokens: %s', (index, expected) => {
    expect(lexicon.lengthAt('counted-nouns', words, index)).toBe(expected);
  });

  it.each([
    [5, 3, 'the longest up to here'],
    [2, 0, 'none'],
    [0, 0, 'nothing before'],
  ])('a term before %i has %i tokens: %s', (end, expected) => {
    expect(lexicon.lengthBefore('counted-nouns', words, end)).toBe(expected);
  });

  it('knows no term of an empty or missing dictionary', () => {
    expect(lexicon.lengthAt('measure-units', words, 2)).toBe(0);
    expect(lexicon.lengthAt('currencies', words, 2)).toBe(0);
  });

  it('is compiled once', () => {
    expect(lexiconOf(vocabulary)).toBe(lexicon);
  });
});
