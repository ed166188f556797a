import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleIdOf } from '../testing/exampleStore.ts';
import { HitNames, HitNumbers } from './hitNumbers.ts';

const anyHits = fc.array(fc.integer({ max: 20, min: 0 }).map((at) => articleIdOf(`${at}`)));

it('names what was numbered, and sends each id once', () => {
  fc.assert(
    fc.property(fc.array(anyHits), (searches) => {
      const [numbers, names] = [new HitNumbers(), new HitNames()];
      const sent = searches.flatMap((hits) => {
        const numbered = numbers.numberAll(hits);
        expect(names.nameAll(numbered)).toEqual(hits);
        return numbered.named;
      });
      expect(sent).toEqual([...new Set(searches.flat())]);
    }),
  );
});

it('refuses a number that was never told', () => {
  const numbers = Uint32Array.of(0);
  expect(() => new HitNames().nameAll({ numbers, named: [] })).toThrow(RangeError);
});
