import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const ask = (word: string) => ({ word, isStrict: false, isPrefix: false });

it('spells words out when its numbers are used up', () => {
  const vocabulary = new Vocabulary(['xã', 'huyện'], 2);
  const numbers: number[] = [];
  for (const word of ['xã', 'rừng', 'huyện']) vocabulary.encode(word, numbers);
  expect(numbers.map((number) => vocabulary.words[number])).toEqual([
    'xã',
    'r',
    'ừ',
    'n',
    'g',
    'huyện',
  ]);
  expect(vocabulary.spell(ask('rung')).map(({ word }) => word)).toEqual(['r', 'u', 'n', 'g']);
  expect(vocabulary.spell(ask('huyen'))).toEqual([ask('huyen')]);
});
