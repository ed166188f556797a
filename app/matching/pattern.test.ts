import { describe, expect, it } from 'vitest';
import type { Span } from '../../shared/span.ts';
import { foldSpelling } from '../text/foldSpelling.ts';
import { quote } from '../text/spans.ts';
import { findTokens } from '../text/tokens.ts';
import { compileLexicon, type LexicalText, type TokenisedText } from './lexicon.ts';
import {
  anyOf,
  compilePattern,
  dictionary,
  isAt,
  optional,
  repeat,
  sequence,
  shape,
  words,
  type Pattern,
} from './pattern.ts';

const lexicon = compileLexicon([
  { id: 'unit', isCaseSensitive: false, terms: ['xã', 'thị xã', 'thị'] },
  { id: 'code', isCaseSensitive: true, terms: ['OCOP'] },
]);

function tokenise(text: string, sentences: Span[]): TokenisedText {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const words = tokens.map((token) => quote(foldSpelling(text), token));
  return { text, tokens, words, sentences };
}

function read(text: string): LexicalText {
  const whole = { start: 0, end: text.length };
  return lexicon.read(tokenise(text, [whole]));
}

const name = repeat(shape('capitalised', 'initial'), 1, 3);

describe('compilePattern', () => {
  it.each<[Pattern, string, number | null, string]>([
    [words('lần thứ'), 'Lần thứ XV', 2, 'folded words'],
    [words('lần thứ'), 'lần đầu', null, 'not all of them'],
    [shape('allCaps'), 'UBND', 1, 'capitals'],
    [shape('initial'), 'Y Blang', 1, 'one letter'],
    [shape('number'), '1.428,570 tỷ', 1, 'numeral'],
    [shape('punctuation'), '; rồi', 1, 'mark'],
    [shape('boundary'), '', 1, 'the end of a sentence'],
    [dictionary('unit'), 'thị xã Hòa An', 2, 'the longest term'],
    [dictionary('code'), 'ocop', null, 'capitals matter to this dictionary'],
    [sequence(dictionary('unit'), words('xã')), 'thị xã', 2, 'a shorter term when more fits so'],
    [sequence(dictionary('unit'), name), 'xã Hòa An báo cáo', 3, 'repetition as far as it goes'],
    [sequence(dictionary('unit'), name), 'xã báo cáo', null, 'at least once'],
    [name, 'Lê Văn Hòa An', 3, 'at most so often'],
    [sequence(optional(words('khóa')), shape('allCaps')), 'XV', 1, 'left out'],
    [anyOf(words('a'), words('a b')), 'a b', 2, 'the longest alternative'],
    [repeat(anyOf(words('a'), words('a a')), 0, 3), 'a a a a a a a', 6, 'ways of different length'],
    [repeat(words('a'), 0, 2), 'b', 0, 'nothing is enough'],
    [sequence(repeat(words('a'), 0, 1), words('b')), 'b c', 1, 'the first part left out'],
    [sequence(repeat(words('a'), 0, 1), words('b')), 'c b', null, 'no part can open'],
    [anyOf(words('a'), shape('number')), '7 a', 1, 'an opening that no list has'],
    [sequence(words('a'), words('b')), 'a', null, 'the text ends first'],
  ])('%j in %j reaches %j: %s', (pattern, text, expected) => {
    expect(compilePattern(pattern).match(read(text), 0)).toBe(expected);
  });

  it('does not reach over the end of a sentence', () => {
    const text = 'a b';
    const sentences = [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ];
    const cut = lexicon.read(tokenise(text, sentences));
    expect(compilePattern(words('a b')).match(cut, 0)).toBeNull();
    expect(isAt(cut, 2, ['b'])).toBe(true);
  });

  it('follows nested repetitions without trying each way on its own', () => {
    const nested = repeat(repeat(repeat(words('a'), 1, 90), 1, 90), 1, 90);
    const text = read('a '.repeat(200));
    expect(compilePattern(sequence(nested, words('b'))).match(text, 0)).toBeNull();
    expect(compilePattern(nested).match(text, 0)).toBe(96);
  });
});
