import { expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import { annotationOf, entityAt, EXAMPLE_TEXT, fieldOf, suggestionOf } from './exampleReview.ts';
import { findAnnotations, reanchorAnnotations, type MoveSpans } from './reanchorAnnotations.ts';

const person = entityAt('PERSON', 'Lò Thị Sương');
const suggested = annotationOf(person, { verdict: 'accepted', suggestion: suggestionOf(person) });
const PREFIX = 'Tin mới. ';

/** What moves is what stands behind `from`; what stands before it is gone. */
const shift =
  (by: number, from = 0): MoveSpans =>
  (spans) =>
    spans.map(({ start, end }) => (start < from ? null : { start: start + by, end: end + by }));

it('moves an annotation and the suggestion that it decided on', () => {
  const [change] = reanchorAnnotations([suggested], PREFIX + EXAMPLE_TEXT, shift(PREFIX.length));
  const moved = { type: 'entity', label: 'PERSON', spans: [{ start: 29, end: 41 }] };
  expect(change?.before).toBe(suggested);
  expect(change?.after).toEqual({
    ...suggested,
    body: moved,
    suggestion: { ...suggested.suggestion, body: moved },
  });
});

it.each<[Annotation, string, MoveSpans, boolean | null, string]>([
  [suggested, EXAMPLE_TEXT, shift(0), null, 'nothing moved, nothing is written'],
  [suggested, EXAMPLE_TEXT, shift(0, 40), true, 'its words are gone'],
  [suggested, EXAMPLE_TEXT, shift(1), true, 'other words stand at the new place'],
  [
    { ...suggested, isLost: true },
    `Hôm qua ${EXAMPLE_TEXT}`,
    shift(0),
    false,
    'lost before, its words are back once',
  ],
  [
    { ...suggested, isLost: true },
    EXAMPLE_TEXT + EXAMPLE_TEXT,
    shift(0),
    null,
    'lost before, its words are back twice: nobody knows which',
  ],
  [
    { ...annotationOf(entityAt('DATE', '98%')), quotes: ['anan'], isLost: true },
    'Ở ananan.',
    shift(0),
    null,
    'lost before, its words stand at two places that overlap',
  ],
  [annotationOf(fieldOf('province', 'Lai Hà')), '', shift(0, 99), null, 'a value needs no place'],
  [
    annotationOf(fieldOf('province', 'Lai Hà', 'Nà Mây')),
    '',
    shift(0, 99),
    true,
    'the evidence is gone',
  ],
])('%#: lost afterwards %s', (annotation, text, move, isLost) => {
  const changes = reanchorAnnotations([annotation], text, move);
  expect(changes.map(({ after }) => after.isLost)).toEqual(isLost === null ? [] : [isLost]);
});

it('keeps offsets and quotes of what is lost', () => {
  const [change] = reanchorAnnotations([suggested], '', shift(0, 99));
  expect(change?.after).toEqual({ ...suggested, isLost: true });
});

it('lets two annotations not take one place', () => {
  const both = [1, 2].map((nth) => annotationOf(entityAt('LOCATION', 'Nà Mây', nth)));
  const onto: MoveSpans = (spans) => spans.map(() => ({ start: 0, end: 6 }));
  const changes = reanchorAnnotations(both, 'Nà Mây', onto);
  expect(changes.map(({ after }) => after.isLost)).toEqual([false, true]);
});

it('finds what does not hold by its quotes alone', () => {
  const [place, gone] = [entityAt('LOCATION', 'xã Nà Mây'), entityAt('DATE', '12/3')];
  const text = `Bà ${EXAMPLE_TEXT.slice(20)}`;
  const changes = findAnnotations(
    [place, gone, person].map((body) => annotationOf(body)),
    text,
  );
  expect(changes.map(({ after }) => [after.quotes[0], after.isLost])).toEqual([
    ['xã Nà Mây', false],
    ['12/3', true],
    ['Lò Thị Sương', false],
  ]);
});

it('finds nothing where another mark holds', () => {
  const [first, second] = [1, 2].map((nth) => annotationOf(entityAt('LOCATION', 'Nà Mây', nth)));
  const text = EXAMPLE_TEXT.slice(0, 50);
  const changes = findAnnotations([first!, second!], text);
  expect(changes.map(({ before, after }) => [before.id, after.isLost])).toEqual([
    [second!.id, true],
  ]);
});

it('leaves what is lost as it is: only a comparison with the old text brings it back', () => {
  expect(findAnnotations([{ ...suggested, isLost: true }], `Hôm qua ${EXAMPLE_TEXT}`)).toEqual([]);
});
