import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findTokens } from '../text/tokens.ts';
import { compileLexicon } from './lexicon.ts';
import { compileUserPattern } from './userPattern.ts';
import { parseUserPattern } from './userPatternNotation.ts';

/** The captured words of each match; a sentence ends at `|`. `steps` are those that may be taken. */
function find(notation: string, written: string, steps = 100_000): string[] | null {
  const read = parseUserPattern(notation);
  if (!read.ok) throw new Error(`${notation}: ${read.problem} at ${String(read.offset)}`);
  const text = written.replaceAll('|', ' ');
  const sentences = [...written.matchAll(/[^|]+/g)].map(({ index, 0: { length } }) => {
    return { start: index, end: index + length };
  });
  const tokens = findTokens(text, { start: 0, end: text.length });
  const words = tokens.map(({ start, end }) => foldSpelling(text).slice(start, end));
  const { sources, find } = compileUserPattern('p', read.tokens);
  const lexical = compileLexicon(sources).read({ text, tokens, words, sentences });
  const places = lexical.spans.findIndex(({ start }) => text.startsWith('Tân Hà', start));
  const labelEnds = (label: string, index: number) =>
    label === 'LOCATION' && index === places ? index + 2 : null;
  const matches = find(lexical, labelEnds, { steps });
  return (
    matches?.map(({ captured: { start, end } }) =>
      text.slice(lexical.spans[start]?.start, lexical.spans[end - 1]?.end),
    ) ?? null
  );
}

describe('compileUserPattern', () => {
  it.each<[string, string, string[], string]>([
    ['phần quà', 'trao 20 Phần Quà Tết', ['Phần Quà'], 'words are blind to capitals'],
    ['uỷ ban', 'tại Ủy ban', ['Ủy ban'], 'and to where the tone stands'],
    ['"Hội"', 'hội và Hội', ['Hội'], 'quoted words mind capitals'],
    ['(xã|thị trấn) <capital>', 'thị trấn Lam, xã Bình', ['thị trấn Lam', 'xã Bình'], 'one of'],
    ['xã [<capital>+] <number>', 'xã Bình An 3', ['Bình An'], 'only what is captured'],
    ['<capital>{2,3}', 'Lê Văn Hòa An', ['Lê Văn Hòa'], 'the longest, at most three times'],
    ['<capital>{2}', 'Lê Văn Hòa An', ['Lê Văn', 'Hòa An'], 'matches do not overlap'],
    ['huyện? xã', 'huyện xã xã', ['huyện xã', 'xã'], 'left out'],
    ['<any>* quà', 'a b quà c quà|quà', ['a b quà c quà', 'quà'], 'no match over a sentence’s end'],
    ['a b', 'a|b', [], 'words of two sentences'],
    ['a <any>* d', 'a b c a d', ['a b c a d'], 'the leftmost one'],
    ['a a b', 'a a a b', ['a a b'], 'goes back after a failed start'],
    ['a <any>{3} x', 'a a b c d x', ['a b c d x'], 'a later start when the first comes to nothing'],
    ['tại @LOCATION', 'họp tại Tân Hà sáng nay', ['tại Tân Hà'], 'a mention with a label'],
    ['<allCaps> <punctuation> <lower>', 'UBND, xã', ['UBND, xã'], 'ways to be written'],
    ['<word>', '12 ha', ['ha'], 'a numeral is no word'],
    ['x', 'a b c', [], 'nothing'],
  ])('%s in “%s” takes %j: %s', (notation, text, expected) => {
    expect(find(notation, text)).toEqual(expected);
  });

  it('stops a pattern when its steps are used up', () => {
    const text = 'a '.repeat(2000);
    const bad = `${'<any>* '.repeat(12)} x`;
    expect(find(bad, text, 100_000)).toBeNull();
    expect(find('a a x', text, 100_000)).toEqual([]);
  });
});
