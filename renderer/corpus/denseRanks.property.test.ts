import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DenseRanks, UNKNOWN, type SortKey } from './denseRanks.ts';

interface Item {
  key: SortKey;
}

const lists = (key: fc.Arbitrary<string>) =>
  fc.array(fc.array(fc.option(key), { maxLength: 60 }), { minLength: 1, maxLength: 4 });

const given = lists(fc.string({ maxLength: 3 }));

/** Each list takes the place of the one before; a shorter one leaves the rest as it was. */
it('ranks texts as sorting all of them does, whatever changes', () => {
  fc.assert(
    fc.property(given, fc.infiniteStream(fc.boolean()), (all, isAhead) => {
      const ranks = new DenseRanks<Item>(({ key }) => key);
      let items: Item[] = [];
      for (const keys of all) {
        items = [...keys.map((key) => ({ key })), ...items.slice(keys.length)];
        // what is read ahead may be followed by other items
        if (isAhead.next().value) {
          Array.from(ranks.readKeys(items));
          continue;
        }
        Array.from(ranks.follow(items));
        const known = [...new Set(items.map(({ key }) => key))].filter((key) => key !== null);
        const sorted = known.sort();
        const expected = items.map(({ key }) => (key === null ? UNKNOWN : sorted.indexOf(key)));
        expect([...ranks.ranks]).toEqual(expected);
        expect(ranks.count).toBe(sorted.length);
      }
    }),
  );
});

it('ranks many', () => {
  const items = Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 20_011);
  const ranks = new DenseRanks<number>((item) => String(item).padStart(5, '0'));
  Array.from(ranks.follow(items));
  expect([...ranks.ranks]).toEqual(items);
});
