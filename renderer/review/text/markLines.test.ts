import { expect, it } from 'vitest';
import type { Laid } from '../../../app/text/segments.ts';
import { annotationOf, entityAt } from '../../../app/review/exampleReview.ts';
import type { LabelLook } from '../labelLook.ts';
import { itemOfAnnotation } from '../reviewItems.ts';
import { styleOfMarks } from './markLines.ts';
import type { ReviewMark } from './markRows.ts';

const item = itemOfAnnotation(annotationOf(entityAt('PERSON', 'Lò Thị Sương')));

function laid(differences: Partial<ReviewMark> = {}, lane = 0): Laid<ReviewMark> {
  const place = { start: 3, end: 9, isFirst: true };
  return { mark: { item, ...place, label: 'PERSON', state: 'suggested', ...differences }, lane };
}

function looksWith(hue: number): ReadonlyMap<string, LabelLook> {
  return new Map([['PERSON', { name: 'Person', code: 'PER', hue, hotkey: null, takenKey: null }]]);
}

const looks = looksWith(120);

it('draws marks of one kind alike, wherever they stand', () => {
  const style = styleOfMarks([laid()], looks);
  expect(styleOfMarks([laid({ start: 20, end: 24, isFirst: false })], looks)).toBe(style);
  expect(style.backgroundImage).toContain('120deg');
});

it.each([
  ['decided', [laid({ state: 'accepted' })], looks],
  ['in another lane', [laid({}, 1)], looks],
  ['a number', [laid({ label: null })], looks],
  ['of a label that is gone', [laid({ label: 'GONE' })], looks],
  ['of a label in another colour', [laid()], looksWith(240)],
  ['on another one', [laid(), laid({}, 1)], looks],
])('draws a mark otherwise when it is %s', (_what, marks, others) => {
  expect(styleOfMarks(marks, others)).not.toEqual(styleOfMarks([laid()], looks));
});
