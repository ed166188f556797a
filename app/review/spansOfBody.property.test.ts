import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansOfBody, withSpans } from './spansOfBody.ts';
import { entityAt, fieldOf, revenueWith, spanOf } from './exampleReview.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';

const indicator = revenueWith();

const bodies: AnnotationBody[] = [
  fieldOf('province', null),
  fieldOf('leadOfficial', 'Lò Thị Sương', 'Lò Thị Sương'),
  entityAt('PERSON', 'Lò Thị Sương'),
  indicator,
  { ...indicator, name: null },
];

it('gives the value of an indicator before its name', () => {
  expect(spansOfBody(indicator)).toEqual([spanOf('1.250 triệu đồng'), spanOf('thu')]);
});

it('puts spans where it reads them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bodies), fc.nat(50), (body, shift) => {
      const spans = spansOfBody(body).map(({ start, end }) => ({
        start: start + shift,
        end: end + shift,
      }));
      const moved = withSpans(body, spans);
      expect(spansOfBody(moved)).toEqual(spans);
      expect(withSpans(moved, spansOfBody(body))).toEqual(body);
    }),
  );
});
