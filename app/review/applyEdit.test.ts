import { expect, it } from 'vitest';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { Edit } from '../../shared/edit.ts';
import { applyEdit, fitsState } from './applyEdit.ts';
import { annotationOf, editMaker, entityAt } from './exampleReview.ts';
import { UNTOUCHED, type ReviewState } from './reviewState.ts';

const person = annotationOf(entityAt('PERSON', 'Lò Thị Sương'));
const dismissal: Dismissal = {
  ...{ check: 'weekday', quotes: ['12/3'], context: '12/3', reason: null },
  ...{ author: 'Lan', time: '2026-01-02T03:04:05.000Z' },
};
const state: ReviewState = {
  ...UNTOUCHED,
  ...{ annotations: [person], status: 'inWork', note: 'Hỏi lại.', dismissals: [dismissal] },
};
const { change, status, note, dismiss } = editMaker();
const rejected = { ...person, verdict: 'rejected' } as const;

it.each<[string, Edit, boolean]>([
  ['a mark as it stands', change(person, rejected), true],
  ['a mark that was changed since', change(rejected, person), false],
  ['a mark that is there already', change(null, person), false],
  ['the status that it has', status('inWork', 'reviewed'), true],
  ['another status', status('new', 'inWork'), false],
  ['the note that it has', note('Hỏi lại.', null), true],
  ['another note', note('Xong.', 'Hỏi lại.'), false],
  ['no note', note(null, 'Xong.'), false],
  ['a finding that was marked as right', dismiss(dismissal, null, 'step'), true],
  ['one that was marked already', dismiss(null, dismissal, 'step'), false],
])('an edit of %s', (_what, edit, fits) => {
  expect(fitsState(state, edit)).toBe(fits);
  if (fits) expect(fitsState(applyEdit(state, edit), edit)).toBe(false);
});
