import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetOfBody } from './targetOfBody.ts';
import {
  Direction,
  IndicatorKind,
  Qualifier,
  type AnnotationBody,
} from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { Suggestion, type SuggestionId } from '../../shared/suggestion.ts';
import { packSuggestions, unpackSuggestions } from './packedSuggestions.ts';

const span: fc.Arbitrary<Span> = fc
  .record({ start: fc.nat(1_000_000), length: fc.integer({ min: 1, max: 80 }) })
  .map(({ start, length }) => ({ start, end: start + length }));
const words = fc.oneof(
  fc.constantFrom('UBND tỉnh', 'tỉnh'.normalize('NFD'), '"\\', '\n', '0', '👨‍👩‍👧', '\u2028'),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const body: fc.Arbitrary<AnnotationBody> = fc.oneof(
  fc.record({
    type: fc.constant('field' as const),
    field: words,
    value: orNone(words),
    evidence: fc.array(span),
  }),
  fc.record({
    type: fc.constant('entity' as const),
    label: words,
    spans: fc.array(span, { minLength: 1 }),
  }),
  fc.record({
    type: fc.constant('indicator' as const),
    span,
    name: orNone(span),
    value: fc.oneof(number, fc.record({ num: number, den: number })),
    upper: orNone(number),
    unit: orNone(words),
    kind: fc.constantFrom(...IndicatorKind.options),
    direction: orNone(fc.constantFrom(...Direction.options)),
    qualifier: orNone(fc.constantFrom(...Qualifier.options)),
    base: orNone(fc.constantFrom('plan', 'same_period', 'year:2020')),
    period: orNone(words),
  }),
);
const suggestion: fc.Arbitrary<Suggestion> = fc
  .record({ body, confidence: fc.double({ min: 0, max: 1, noNaN: true }), rule: words, own: words })
  .chain(({ own, ...made }) =>
    fc
      .constantFrom(targetOfBody(made.body), own)
      .map((id) => Suggestion.parse({ ...made, id: id as SuggestionId })),
  );

it('gives back what was packed', () => {
  fc.assert(
    fc.property(fc.array(suggestion), (suggestions) => {
      // As the store and every dataset write them: as JSON, which knows no -0.
      const written: unknown = JSON.parse(JSON.stringify(suggestions));
      expect(unpackSuggestions(packSuggestions(suggestions))).toEqual(written);
    }),
  );
});

it('is far shorter than the JSON of the same', () => {
  const rule = 'entity.org.committee';
  const suggestions = Array.from({ length: 100 }, (_, at) => {
    const entity = { type: 'entity' as const, label: 'ORG', spans: [{ start: at, end: at + 9 }] };
    const id = targetOfBody(entity) as SuggestionId;
    return { id, body: entity, confidence: 0.92, rule };
  });
  const { length } = packSuggestions(suggestions);
  expect(length).toBeLessThan(JSON.stringify(suggestions).length / 4);
});
