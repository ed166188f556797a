import { expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { annotationOf, entityAt, EXAMPLE_TEXT, extractionOf, fieldOf } from './exampleReview.ts';
import { summariseArticle, type SummarisedArticle } from './summariseArticle.ts';

const person = entityAt('PERSON', 'Lò Thị Sương');
const suggested = [
  fieldOf('title', 'Thăm xã Nà Mây', 'thăm xã Nà Mây'),
  fieldOf('province', 'Lai Hà', 'Nà Mây'),
  person,
];

function summarise(bodies: AnnotationBody[], annotations: Annotation[], more = {}) {
  const article: SummarisedArticle = {
    path: 'tháng 3/bài 1.txt',
    text: EXAMPLE_TEXT,
    blocks: [],
    extraction: extractionOf(...bodies),
    annotations,
    ...more,
  };
  return summariseArticle(article);
}

it('shows what was suggested while nothing is decided', () => {
  expect(summarise(suggested, [])).toEqual({
    title: 'Thăm xã Nà Mây',
    titleKey: 'tham xa na may',
    eventDate: null,
    province: 'Lai Hà',
    suggestionCount: 3,
    undecidedCount: 3,
    annotationCount: 0,
    lostCount: 0,
    labels: ['PERSON'],
    fields: {},
    lowestConfidence: 0.8,
  });
});

it.each<[Annotation[], object, string]>([
  [
    [annotationOf(fieldOf('province', 'Hà Lai'))],
    { province: 'Hà Lai', undecidedCount: 2, annotationCount: 1 },
    'a person outranks the engine',
  ],
  [
    [annotationOf(fieldOf('province', null))],
    { province: null, undecidedCount: 2, annotationCount: 1 },
    'a person says that it is unknown',
  ],
  [
    [annotationOf(fieldOf('province', 'Lai Hà', 'Nà Mây'), { verdict: 'rejected' })],
    { province: null, undecidedCount: 2, annotationCount: 0 },
    'a rejected value is not shown and not counted',
  ],
  [
    [annotationOf(person, { isLost: true })],
    { undecidedCount: 3, annotationCount: 1, lostCount: 1 },
    'a lost annotation is listed',
  ],
])('after %#: %j', (annotations, expected) => {
  expect(summarise(suggested, annotations)).toMatchObject(expected);
});

it.each([
  [[{ kind: 'title', start: 5, end: 9 }], '12/3', 'the title block'],
  [[{ kind: 'paragraph', start: 5, end: 9 }], 'bài 1', 'the name of the file'],
])('falls back for the title from %j to %s', (blocks, expected) => {
  expect(summarise([person], [], { blocks }).title).toBe(expected);
});

it('tells labels, other fields and the greatest doubt of what is decided and what is not', () => {
  const place = entityAt('LOCATION', 'xã Nà Mây');
  const host = fieldOf('hostUnit', 'UBND xã Nà Mây', 'xã Nà Mây');
  expect(summarise([place, person, host], [])).toMatchObject({
    labels: ['LOCATION', 'PERSON'],
    fields: { hostUnit: 'UBND xã Nà Mây' },
  });
  const decided = [
    annotationOf(place, { verdict: 'rejected' }),
    annotationOf(person),
    annotationOf(fieldOf('hostUnit', null)),
  ];
  expect(summarise([place, person, host], decided)).toMatchObject({
    labels: ['PERSON'],
    fields: {},
    lowestConfidence: null,
  });
});
