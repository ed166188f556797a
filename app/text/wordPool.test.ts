import { describe, expect, it } from 'vitest';
import { WordPool } from './wordPool.ts';

describe('WordPool', () => {
  it('reads what stands in the text, before and after the pool was emptied', () => {
    const pool = new WordPool();
    const text = Array.from({ length: 70_000 }, (_, index) => String(index)).join('');
    let at = 0;
    for (let index = 0; index < 70_000; index += 1) {
      const word = String(index);
      expect(pool.read(text, at, at + word.length)).toBe(word);
      at += word.length;
    }
    expect(pool.read('một hai một', 8, 11)).toBe('một');
  });

  it('tells words apart whose letters lead to one place', () => {
    const pool = new WordPool();
    const double = (words: string[]) => words.flatMap((word) => [`${word}Aa`, `${word}BB`]);
    const words = Array.from({ length: 6 }).reduce<string[]>(double, ['']);
    for (const word of [...words, ...words]) expect(pool.read(word, 0, 12)).toBe(word);
  });

  it.each([
    ['', 'nothing'],
    ['\u0000', 'the sign whose code is 0'],
    ['\u0000\u0000', 'two of them'],
    ['xã\ud83c\udf00', 'a pair of surrogates'],
  ])('reads %j: %s', (word) => {
    const pool = new WordPool();
    for (let time = 0; time < 2; time += 1) {
      expect(pool.read(`a${word}b`, 1, 1 + word.length)).toBe(word);
    }
  });
});
