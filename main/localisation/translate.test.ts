import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { translator } from './translate.ts';
import vi from './vi.json' with { type: 'json' };

const flatten = (texts: Record<string, Record<string, string>>) =>
  Object.entries(texts).flatMap(([group, entries]) =>
    Object.entries(entries).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const placesOf = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe('the texts of menu and dialogs', () => {
  const [english, vietnamese] = [flatten(en), new Map(flatten(vi))];

  it('are the same in both languages, with the same places to fill', () => {
    expect([...vietnamese.keys()]).toEqual(english.map(([key]) => key));
    for (const [key, text] of english) {
      expect([key, placesOf(vietnamese.get(key) ?? '')]).toEqual([key, placesOf(text)]);
    }
  });

  it('are translated and composed', () => {
    const same = english.filter(([key, text]) => vietnamese.get(key) === text);
    expect(same.map(([key]) => key)).toEqual([]);
    for (const text of vietnamese.values()) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('are filled as they are, without HTML escapes', () => {
    const text = translator('vi')('dialog.replaceQuestion', { name: 'a & <b>.csv' });
    expect(text).toBe('“a & <b>.csv” đã có. Thay thế tệp này?');
    expect(translator('en')('menu.quit')).toBe('Quit Dấu');
  });
});
