import { describe, expect, it } from 'vitest';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Span } from '../../shared/span.ts';
import { annotationOf, entityAt, fieldOf } from './exampleReview.ts';
import { findMarkProblem, findStanding } from './findMarkProblem.ts';

const text = 'Xã Nà Mây\u200b họp.\n\nThu 12 tỷ đồng.';
const blocks = [
  { start: 0, end: 15, kind: 'paragraph' as const },
  { start: 17, end: text.length, kind: 'paragraph' as const },
];
const entity = (...spans: Span[]): AnnotationBody => ({ type: 'entity', label: 'ORG', spans });
const value = (span: Span, name: Span | null): AnnotationBody => ({
  type: 'indicator',
  span,
  name,
  value: 12,
  upper: null,
  unit: 'tỷ đồng',
  kind: 'level',
  direction: null,
  qualifier: null,
  base: null,
  period: null,
});
const evidence = (span: Span): AnnotationBody => ({
  type: 'field',
  field: 'title',
  value: 'Xã Nà Mây',
  evidence: [span],
});

describe('findMarkProblem', () => {
  it.each<[AnnotationBody, string | null, string]>([
    [entity({ start: 0, end: 15 }), null, 'a whole paragraph'],
    [entity({ start: 0, end: 2 }, { start: 17, end: 20 }), null, 'parts of two paragraphs'],
    [entity({ start: 6, end: 20 }), 'across-paragraphs', 'over the end of a paragraph'],
    [entity({ start: 0, end: 2 }, { start: 6, end: 20 }), 'across-paragraphs', 'one of its parts'],
    [value({ start: 6, end: 20 }, null), 'across-paragraphs', 'a value'],
    [value({ start: 21, end: 23 }, { start: 3, end: 20 }), 'across-paragraphs', 'its name'],
    [value({ start: 21, end: 23 }, { start: 0, end: 2 }), null, 'a name in another paragraph'],
    [evidence({ start: 0, end: text.length }), null, 'evidence may be long'],
    [entity({ start: 2, end: 3 }), 'nothing-marked', 'a space'],
    [entity({ start: 9, end: 11 }), 'nothing-marked', 'a space that has no width, and one'],
    [entity({ start: 15, end: 17 }), 'nothing-marked', 'the lines between'],
    [entity({ start: 3, end: 3 }), 'nothing-marked', 'no characters'],
    [evidence({ start: 2, end: 3 }), 'nothing-marked', 'a space as evidence'],
    [entity({ start: 20, end: text.length + 1 }), 'invalid-annotation', 'beyond the text'],
    [entity({ start: -1, end: 2 }), 'invalid-annotation', 'before the text'],
  ])('%j: %s (%s)', (body, expected) => {
    expect(findMarkProblem(body, { text, blocks })).toBe(expected);
  });
});

describe('findStanding', () => {
  const place = annotationOf(entityAt('LOCATION', 'Nà Mây'));
  const province = annotationOf(fieldOf('province', 'Lai Hà'));

  it.each<[AnnotationBody, unknown, string]>([
    [entityAt('LOCATION', 'Nà Mây'), place, 'the same words and label'],
    [entityAt('ORG', 'Nà Mây'), null, 'another label'],
    [entityAt('LOCATION', 'xã Nà Mây'), null, 'around it'],
    [fieldOf('province', 'Hà Lai'), null, 'a field takes another value'],
  ])('%j', (body, expected) => {
    expect(findStanding(body, [place, province])).toBe(expected);
  });

  it('passes over what has lost its words', () => {
    expect(findStanding(place.body, [{ ...place, isLost: true }])).toBeNull();
  });
});
