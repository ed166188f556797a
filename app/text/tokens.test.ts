import { describe, expect, it } from 'vitest';
import { quote } from './spans.ts';
import { findTokens } from './tokens.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('findTokens', () => {
  it.each([
    ['đạt 1.428,570 triệu.', 'w:đạt n:1.428,570 w:triệu p:.', 'the last point is no separator'],
    ['29-6', 'n:29 p:- n:6', 'a dash parts'],
    ['500m2, 2km', 'n:500 w:m2 p:, n:2 w:km', 'digits stay with the letter before them'],
    ['Covid-19', 'w:Covid p:- n:19', 'a name with a number'],
    ['“kép” 😀', 'p:“ w:kép p:” p:😀', 'a mark outside the basic plane is one token'],
    ['lô'.normalize('NFD'), `w:${'lô'.normalize('NFD')}`, 'marks stay with their letter'],
  ])('%j → %s: %s', (text, expected) => {
    const tokens = findTokens(text, whole(text));
    expect(tokens.map((token) => `${token.kind.charAt(0)}:${quote(text, token)}`).join(' ')).toBe(
      expected,
    );
  });

  it('counts offsets in the whole text', () => {
    expect(findTokens('ab cd ef', { start: 3, end: 5 })).toEqual([
      { start: 3, end: 5, kind: 'word' },
    ]);
  });
});
