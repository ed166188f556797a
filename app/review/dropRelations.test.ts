import { expect, it } from 'vitest';
import { annotationOf, entityAt } from './exampleReview.ts';
import { dropRelations } from './dropRelations.ts';

const person = annotationOf(entityAt('PERSON', 'Lò Thị Sương'));
const place = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));
const later = annotationOf(entityAt('LOCATION', 'Xã Nà Mây'));
const sameAs = { type: 'sameAs', to: place.id };
const visits = { type: 'visits', to: place.id };
const knows = { type: 'knows', to: person.id };

it.each([
  ['nothing points at it', [person, place], []],
  [
    'the only relation goes with its list',
    [{ ...person, relations: [visits] }, place],
    [[{ ...person, relations: [visits] }, person]],
  ],
  [
    'other relations stay',
    [person, place, { ...later, relations: [knows, sameAs] }],
    [
      [
        { ...later, relations: [knows, sameAs] },
        { ...later, relations: [knows] },
      ],
    ],
  ],
  ['what it points at itself is left', [person, { ...place, relations: [knows] }], []],
])('%s', (_, annotations, expected) => {
  const changes = dropRelations(annotations, place.id);
  expect(changes.map(({ before, after }) => [before, after])).toEqual(expected);
});
