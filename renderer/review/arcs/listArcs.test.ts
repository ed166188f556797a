import { expect, it } from 'vitest';
import type { Annotation } from '../../../shared/annotation.ts';
import { annotate, entity } from '../reviewSample.ts';
import { arcsBeside, listArcs } from './listArcs.ts';

const person = annotate(entity('PERSON', 40, 52));
const post = annotate(entity('POSITION', 60, 70));
const body = annotate(entity('ORG', 5, 12));
const relate = (from: Annotation, ...to: Annotation[]): Annotation => ({
  ...from,
  relations: to.map(({ id }) => ({ type: 'holds', to: id })),
});

it('lists relations by place, with both ends', () => {
  const arcs = listArcs([relate(person, post, body), post, body]);
  expect(arcs.map(({ start, end, to }) => [start, end, to.id])).toEqual([
    [5, 40, body.id],
    [40, 60, post.id],
  ]);
});

it('leaves out what is not in the text', () => {
  const lost = { ...post, isLost: true };
  const rejected: Annotation = { ...body, verdict: 'rejected' };
  expect(listArcs([relate(person, lost, rejected), lost, rejected])).toEqual([]);
  expect(listArcs([relate(person, post)])).toEqual([]);
});

it('finds those beside a part of the text', () => {
  const arcs = listArcs([relate(person, post, body), post, body]);
  const beside = (start: number, end: number) => arcsBeside(arcs, { start, end }).length;
  expect([beside(0, 4), beside(0, 6), beside(20, 30), beside(41, 50), beside(80, 90)]).toEqual([
    0, 1, 1, 1, 0,
  ]);
});
