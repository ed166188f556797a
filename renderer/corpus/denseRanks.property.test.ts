import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DenseRanks, UNKNOWN, type SortKey } from './denseRanks.ts';

interface Item {
  key: SortKey;
}

const lists = <Key extends string | number>(key: fc.Arbitrary<Key>) =>
  fc.array(fc.array(fc.option(key), { maxLength: 60 }), { minLength: 1, maxLength: 4 });

/** Each list takes the place of the one before; a shorter one leaves the rest as it was. */
it.each([
  ['texts', lists(fc.string({ maxLength: 3 }))],
  ['numbers', lists(fc.integer({ min: -300, max: 300 }))],
])('ranks %s as sorting all of them does, whatever changes', (_, given) => {
  fc.assert(
    fc.property(given as fc.Arbitrary<SortKey[][]>, (all) => {
      const ranks = new DenseRanks<Item>(({ key }) => key);
      let items: Item[] = [];
      for (const keys of all) {
        items = [...keys.map((key) => ({ key })), ...items.slice(keys.length)];
        Array.from(ranks.follow(items));
        const known = [...new Set(items.map(({ key }) => key))].filter((key) => key !== null);
        const sorted = known.sort((a, b) => (a < b ? -1 : 1));
        const expected = items.map(({ key }) => (key === null ? UNKNOWN : sorted.indexOf(key)));
        expect([...ranks.ranks]).toEqual(expected);
        expect(ranks.count).toBe(sorted.length);
      }
    }),
  );
});

it('ranks more than are sorted at once', () => {
  const items = Array.from({ length: 40_000 }, (_, at) => ({ key: (at * 7919) % 20_011 }));
  const ranks = new DenseRanks<Item>(({ key }) => key);
  Array.from(ranks.follow(items));
  expect([...ranks.ranks]).toEqual(items.map(({ key }) => key));
});
