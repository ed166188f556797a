import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SoughtPhrase } from './soughtPhrase.ts';

const MOST = 6;
const number = fc.nat({ max: MOST - 1 });
const words = fc.array(fc.uniqueArray(number, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
});
const articles = fc.array(fc.array(number, { maxLength: 12 }), { maxLength: 8 });

const match = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: MOST }, (_, at) => Number(numbers.includes(at)));

it.each([
  [new Uint16Array(1000).fill(MOST), 'rare: it is leapt to'],
  [Uint16Array.from({ length: MOST }, (_, at) => at), 'frequent: each word is looked at'],
])('finds what a plain look at each place finds (%#: %s)', (sample) => {
  fc.assert(
    fc.property(words, articles, (phrase, given) => {
      const holds = new SoughtPhrase(phrase.map(match), sample).holdsIn(
        Uint16Array.from(given.flat()),
      );
      let start = 0;
      for (const article of given) {
        const expected = article.some((_, from) =>
          phrase.every((numbers, at) => numbers.includes(article[from + at] ?? MOST)),
        );
        expect(holds(start, start + article.length)).toBe(expected);
        start += article.length;
      }
    }),
  );
});

it.each([
  [[[1], []], true, 'one of its words is never written'],
  [[[1], [2, 3]], false, 'all of them are'],
])('tells of %j that it is nowhere: %s (%s)', (phrase, expected) => {
  const sought = new SoughtPhrase(phrase.map(match), new Uint16Array(0));
  expect(sought.isNowhere).toBe(expected);
});
