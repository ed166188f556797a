import { describe, expect, it } from 'vitest';
import { findGold } from './findGold.ts';

const gold = (file: string) => ({ file, fields: {}, entities: [], indicators: [] });

describe('findGold', () => {
  it.each<[string[], string, string | null, string]>([
    [['a.txt'], 'a.txt', 'a.txt', 'same path'],
    [['a.txt'], 'corpus/2021/a.txt', 'a.txt', 'same name in a folder'],
    [['x/a.txt', 'y/a.txt'], 'y/a.txt', 'y/a.txt', 'the path decides'],
    [['x/a.txt', 'y/a.txt'], 'z/a.txt', null, 'two have the name'],
    [['x/a.txt', 'y/a.txt', 'z/a.txt'], 'a.txt', null, 'three have the name'],
    [['a.txt'], 'aa.txt', null, 'a name is not the end of another'],
    [['Hòa.txt'.normalize('NFC')], 'Hòa.txt'.normalize('NFD'), 'Hòa.txt', 'composed or not'],
    [[], 'a.txt', null, 'no gold'],
  ])('among %j finds for %s: %s (%s)', (files, file, expected) => {
    expect(findGold(files.map(gold))(file)?.file ?? null).toBe(expected);
  });
});
