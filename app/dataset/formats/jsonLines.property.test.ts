import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetArticle } from '../../../shared/dataset.ts';
import { writeJsonLine } from './jsonLines.ts';

/** JSON has no -0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const words = fc.string({ unit: 'binary' });
const pair = fc.tuple(fc.nat(), fc.integer({ min: 1 }));
const quoted = { start: fc.nat(), end: fc.integer({ min: 1 }), text: words };
const provenance = {
  verdict: fc.constantFrom('accepted' as const, 'corrected' as const, 'added' as const),
  confidence: fc.constantFrom(0, 0.1, 1),
  rule: words,
};
const requiredOf = <Key extends string>(...keys: Key[]) => ({ requiredKeys: keys });

const field = fc.record(
  { value: fc.option(words), evidence: fc.array(pair), ...provenance },
  requiredOf('value', 'evidence'),
);
const entity = fc.record(
  { label: words, ...quoted, spans: fc.array(pair, { minLength: 2 }), ...provenance },
  requiredOf('label', 'start', 'end', 'text'),
);
const indicator = fc.record({
  ...quoted,
  name: fc.option(fc.record(quoted)),
  value: fc.oneof(number, fc.record({ num: number, den: number })),
  unit: fc.option(words),
  kind: fc.constantFrom('level' as const, 'rank' as const),
  direction: fc.constantFrom('over' as const, null),
  qualifier: fc.constantFrom('about' as const, null),
  base: fc.option(words),
  period: fc.option(words),
});
const article: fc.Arbitrary<DatasetArticle> = fc.record({
  file: words,
  fields: fc.dictionary(fc.stringMatching(/^[a-z]+$/u), fc.option(field)),
  entities: fc.array(entity, { maxLength: 3 }),
  indicators: fc.array(indicator, { maxLength: 3 }),
});

describe('writeJsonLine', () => {
  it('writes what reads back the same, each article on its own line', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 3 }), (articles) => {
        const lines = articles.map(writeJsonLine).join('').split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => DatasetArticle.parse(JSON.parse(line)))).toEqual(articles);
      }),
    );
  });
});
