import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import {
  annotationOf,
  entityAt,
  EXAMPLE_TEXT,
  extractionOf,
  spanOf,
  suggestionOf,
} from '../review/exampleReview.ts';
import { overlaps } from '../text/spans.ts';
import { placesToTag } from './placesToTag.ts';

const place = spanOf('xã Nà Mây');
const asPlace = entityAt('LOCATION', 'xã Nà Mây');
const asBody = entityAt('ORG', 'xã Nà Mây');
const inner = entityAt('PERSON', 'Nà Mây');
const decided = (body: AnnotationBody, differences: Partial<Annotation> = {}) =>
  annotationOf(body, differences);
const rejected = (body: AnnotationBody) =>
  annotationOf(body, { verdict: 'rejected', suggestion: suggestionOf(body) });

const check = (annotations: Annotation[], ...suggested: AnnotationBody[]) =>
  placesToTag([place], 'LOCATION', { annotations, extraction: extractionOf(...suggested) });

describe('placesToTag', () => {
  it.each([
    ['free words', [], { conflict: null, other: null }],
    ['another label on them', [decided(asBody)], { conflict: 'otherLabel', other: 'ORG' }],
    ['a mark inside them', [decided(inner)], { conflict: 'overlap', other: 'PERSON' }],
    [
      'both: the same words come first',
      [decided(inner), decided(asBody)],
      { conflict: 'otherLabel', other: 'ORG' },
    ],
    ['this label, rejected', [rejected(asPlace)], { conflict: 'rejected', other: null }],
    ['another label, rejected', [rejected(asBody)], { conflict: null, other: null }],
    ['a lost mark', [decided(asBody, { isLost: true })], { conflict: null, other: null }],
    ['a mark elsewhere', [decided(entityAt('PERSON', 'Lò Thị Sương'))], { conflict: null }],
  ])('meets %s', (_, annotations, expected) => {
    expect(check(annotations)).toMatchObject({
      places: [{ span: place, isSuggested: false, ...expected }],
      decidedCount: 0,
    });
  });

  it('says where the label is suggested', () => {
    expect(check([], asPlace).places).toMatchObject([{ conflict: null, isSuggested: true }]);
    expect(check([], asBody).places).toMatchObject([{ conflict: null, isSuggested: false }]);
  });

  it('leaves out what is decided, also when it was corrected to something else', () => {
    const corrected = decided(asBody, {
      verdict: 'corrected',
      suggestion: suggestionOf(asPlace),
    });
    for (const annotation of [decided(asPlace), corrected]) {
      expect(check([annotation])).toEqual({ places: [], decidedCount: 1 });
    }
  });

  it('gives each place once, in a conflict exactly where it meets a mark of a person', () => {
    const span = fc
      .tuple(fc.nat(EXAMPLE_TEXT.length - 2), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, EXAMPLE_TEXT.length) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (spans, marked) => {
        const annotations = marked.map((one) =>
          decided({ type: 'entity', label: 'ORG', spans: [one] }),
        );
        const article = { annotations, extraction: extractionOf() };
        const { places, decidedCount } = placesToTag(spans, 'LOCATION', article);
        expect(places.map((one) => one.span)).toEqual(spans);
        expect(decidedCount).toBe(0);
        for (const { span: own, conflict } of places) {
          expect(conflict !== null).toBe(marked.some((one) => overlaps(one, own)));
        }
      }),
    );
  });
});
