import { expect, it } from 'vitest';
import { templateProject } from '../../../app/template/templateProject.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import { annotate, entity, field, indicator } from '../reviewSample.ts';
import { attributesFor, canBeRelated, listRelated, relationsBetween } from './markTypes.ts';

const person = entity('PERSON', 0, 4);
const post = entity('POSITION', 5, 9);
const place = entity('LOCATION', 10, 14);
const value = indicator(20, 22);

const cases: [AnnotationBody, AnnotationBody, string[], string][] = [
  [person, post, ['holds'], 'a person holds a post'],
  [post, person, ['holds <'], 'from the other end it is the same relation'],
  [person, entity('PERSON', 30, 34), ['same-as'], 'the same label, and only once'],
  [person, place, [], 'same-as does not join two labels'],
  [value, place, ['measured-in'], 'values have an end of their own'],
  [value, indicator(40, 42), [], 'nothing joins two values'],
];

it.each(cases)('knows how %j and %j can be related', (one, other, expected) => {
  const found = relationsBetween(templateProject, one, other);
  expect(found.map(({ type, isReversed }) => type.id + (isReversed ? ' <' : ''))).toEqual(expected);
});

it('has attributes and relations for those labels only that the project names', () => {
  expect(attributesFor(templateProject, place).map(({ id }) => id)).toEqual(['level']);
  expect(attributesFor(templateProject, person)).toEqual([]);
  expect(canBeRelated(templateProject, value)).toBe(true);
  expect(canBeRelated(templateProject, field('title', 'x', []))).toBe(false);
});

it('lists the relations of both directions', () => {
  const [one, other] = [annotate(person), annotate(post)];
  const holder = { ...one, relations: [{ type: 'holds', to: other.id }] };
  const all = [holder, other];
  expect(listRelated(all, one.id)).toMatchObject([{ isIncoming: false, other: { id: other.id } }]);
  expect(listRelated(all, other.id)).toMatchObject([{ isIncoming: true, other: { id: one.id } }]);
  expect(listRelated([holder], one.id)).toEqual([]);
});
