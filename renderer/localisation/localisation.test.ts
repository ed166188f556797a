import { describe, expect, it } from 'vitest';
import { resources } from './resources.ts';

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;
// "{{count, number}} of {{total}}" → count, total
const variable = /\{\{-?\s*(?<name>[\w.]+)/g;

/** Leaf keys without their plural forms, each with the variables of all its forms. */
function variablesByKey(node: object, prefix = ''): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, value] of Object.entries(node) as [string, unknown][]) {
    const key = prefix + name;
    if (typeof value === 'object' && value !== null) {
      for (const [inner, names] of variablesByKey(value, `${key}.`)) found.set(inner, names);
      continue;
    }
    const names = found.get(key.replace(pluralSuffix, '')) ?? new Set();
    for (const match of String(value).matchAll(variable)) names.add(match.groups?.['name'] ?? '');
    found.set(key.replace(pluralSuffix, ''), names);
  }
  return found;
}

function leaves(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? leaves(value) : [String(value)],
  );
}

const namespaces = Object.keys(resources.en) as (keyof typeof resources.en)[];

describe('localisation', () => {
  it.each(namespaces)('%s says the same things in both languages', (namespace) => {
    const english = variablesByKey(resources.en[namespace]);
    const vietnamese = variablesByKey(resources.vi[namespace]);
    expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, names] of english) {
      const others = vietnamese.get(key) ?? new Set();
      expect([...others].sort(), key).toEqual([...names].sort());
    }
  });

  it('leaves no text empty and writes Vietnamese composed (NFC)', () => {
    for (const text of [...leaves(resources.en), ...leaves(resources.vi)]) {
      expect(text.trim()).not.toBe('');
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('has every plural form that a language needs', () => {
    const forms = (node: object, prefix = ''): string[] =>
      Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? forms(value, `${prefix}${name}.`)
          : [prefix + name],
      );
    for (const locale of ['en', 'vi'] as const) {
      const keys = new Set(forms(resources[locale]));
      const plurals = [...keys].filter((key) => pluralSuffix.test(key));
      for (const key of plurals) {
        const stem = key.replace(pluralSuffix, '');
        for (const form of new Intl.PluralRules(locale).resolvedOptions().pluralCategories) {
          expect(keys.has(`${stem}_${form}`), `${locale}: ${stem}_${form}`).toBe(true);
        }
      }
    }
  });
});
