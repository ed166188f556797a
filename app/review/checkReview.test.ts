import { expect, it } from 'vitest';
import { AnnotationId, type Annotation } from '../../shared/annotation.ts';
import { checkReview } from './checkReview.ts';
import { annotationOf, entityAt, EXAMPLE_TEXT, fieldOf } from './exampleReview.ts';
import { UNTOUCHED } from './reviewState.ts';

const place = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));
const samePlace = { ...place, id: AnnotationId.parse('other') };
const moved = { ...place, quotes: ['xã Khác'] };
const province = annotationOf(fieldOf('province', 'Lai Hà'));
const sameProvince = { ...province, id: AnnotationId.parse('other'), isLost: true };

it.each<[Annotation[], string | null, string]>([
  [[place, province], null, 'each has its own target'],
  [[moved], 'A span does not quote the recorded words.', 'it does not hold'],
  [[{ ...moved, isLost: true }], null, 'a lost one need not hold'],
  [[place, samePlace], 'There is more than one annotation of entity/LOCATION/38-47.', 'twice'],
  [[place, { ...samePlace, isLost: true }], null, 'a lost one has no place'],
  [
    [province, sameProvince],
    'There is more than one annotation of field/province.',
    'a lost one still holds its field',
  ],
])('%#: %j', (annotations, expected) => {
  expect(
    checkReview(UNTOUCHED, { ...UNTOUCHED, annotations, status: 'inWork' }, EXAMPLE_TEXT),
  ).toBe(expected);
});

it('leaves alone what was there before', () => {
  const before = { ...UNTOUCHED, annotations: [moved], status: 'inWork' } as const;
  const after = { ...before, annotations: [moved, province] };
  expect(checkReview(before, after, EXAMPLE_TEXT)).toBeNull();
});
