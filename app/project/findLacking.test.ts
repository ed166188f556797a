import { expect, it } from 'vitest';
import type { Demands } from './demands.ts';
import { annotationOf, entityAt, extractionOf, fieldOf } from '../review/exampleReview.ts';
import { findLacking } from './findLacking.ts';

const demands: Demands = { fields: ['province', 'title'], labels: ['ORG'], isStrict: true };
const place = fieldOf('province', 'Lai Hà');
const person = entityAt('PERSON', 'Lò Thị Sương');
const body = entityAt('ORG', 'xã Nà Mây');

it.each([
  ['nothing', [], extractionOf(), { fields: ['province', 'title'], labels: ['ORG'] }],
  [
    'what was decided',
    [annotationOf(place), annotationOf(body)],
    extractionOf(person),
    { fields: ['title'], labels: [] },
  ],
  ['what is suggested', [], extractionOf(place, body), { fields: ['title'], labels: [] }],
  [
    'a rejected and a lost one',
    [annotationOf(place, { verdict: 'rejected' }), annotationOf(body, { isLost: true })],
    extractionOf(place),
    { fields: ['province', 'title'], labels: ['ORG'] },
  ],
  [
    'fields that a person does not know',
    [annotationOf(fieldOf('province', null)), annotationOf(fieldOf('title', null))],
    extractionOf(body),
    null,
  ],
])('of an article with %s, lists what it lacks', (_what, annotations, extraction, expected) => {
  expect(findLacking({ annotations, extraction }, demands)).toEqual(expected);
});
