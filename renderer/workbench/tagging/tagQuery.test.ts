import { describe, expect, it } from 'vitest';
import { readTagQuery } from './tagQuery.ts';

const TEXT = 'Xã Hoà An, xã Hòa Ân; hoa an. Bản Lan, bản Nà Mây,\nNà Máy và Nà Mây 12.';

const find = async (written: string, text = TEXT): Promise<string[] | null> => {
  const places = (await readTagQuery(written)?.(text, () => false)) ?? null;
  return places && places.map(({ start, end }) => text.slice(start, end));
};

describe('readTagQuery', () => {
  it.each<[string, string[] | null, string]>([
    ['hoa an', ['Hoà An', 'Hòa Ân', 'hoa an'], 'blind to capitals, tones and diacritics'],
    ['hòa an', ['Hoà An', 'Hòa Ân'], 'a typed mark counts, wherever it stands; the other does not'],
    ['HÒA ÂN', ['Hòa Ân'], 'both typed'],
    ['an', ['An', 'Ân', 'an'], 'never inside a word'],
    ['Nà Mây', ['Nà Mây', 'Nà Mây'], 'not another tone'],
    ['  ', [], 'nothing'],
    ['mây, nà', [], 'not over the end of a line'],
    ['/nà m\\p{L}+/', ['Nà Mây', 'Nà Máy', 'Nà Mây'], 'an expression'],
    ['/bản\\s+\\p{L}+\\s*/', ['Bản Lan', 'bản Nà'], 'an expression, without the spaces around'],
    ['/z*/', [], 'an expression that matches nothing'],
    ['/\\s/', [], 'spaces alone'],
    ['/', [], 'a slash is a sign'],
    ['/(/', null, 'what cannot be read'],
  ])('%j: %j (%s)', async (written, expected) => {
    expect(await find(written)).toEqual(expected);
  });

  it('gives the offsets of a text that is not composed', async () => {
    const text = TEXT.normalize('NFD');
    expect(await find('Hòa Ân', text)).toEqual(['Hòa Ân'.normalize('NFD')]);
  });

  it('stops an expression that takes too long', async () => {
    const places = await readTagQuery('/a/')?.('a', () => true);
    expect(places).toBeNull();
  });
});
