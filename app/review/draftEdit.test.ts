import { expect, it } from 'vitest';
import type { Annotation, Verdict } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { draftEdit, verdictOn } from './draftEdit.ts';
import {
  annotationOf,
  editMaker,
  entityAt,
  EXAMPLE_ID,
  EXAMPLE_TEXT,
  suggestionOf,
} from './exampleReview.ts';

const body = entityAt('LOCATION', 'xã Nà Mây');
const shorter = entityAt('LOCATION', 'Nà Mây');
const suggestion = suggestionOf(body);
const article = { articleId: EXAMPLE_ID, text: EXAMPLE_TEXT };

it.each<[AnnotationBody, Suggestion | null, Verdict, string]>([
  [body, suggestion, 'accepted', 'what was suggested'],
  [shorter, suggestion, 'corrected', 'something else'],
  [body, null, 'added', 'nothing was suggested'],
])('judges %j', (given, on, expected) => {
  expect(verdictOn(given, on)).toBe(expected);
});

it.each<[Annotation | null, Verdict, string | null, string]>([
  [null, 'accepted', 'accept', 'a first verdict'],
  [null, 'rejected', 'reject', 'a first verdict'],
  [null, 'added', 'add', 'by hand'],
  [annotationOf(shorter), 'added', 'correct', 'by hand, once more'],
  [annotationOf(body, { verdict: 'rejected', suggestion }), 'accepted', 'accept', 'another mind'],
  [annotationOf(body, { verdict: 'accepted', suggestion }), 'accepted', null, 'it stands already'],
  [
    annotationOf(body, { verdict: 'accepted', suggestion, isLost: true }),
    'accepted',
    'accept',
    'it was lost and is found by a person',
  ],
])('%#: a decision %s gives the operation %s', (before, verdict, operation) => {
  const decision = { body, verdict, suggestion: verdict === 'added' ? null : suggestion };
  const { edit } = draftEdit(article, before, decision, editMaker().stamp(null));
  expect(edit?.operation ?? null).toBe(operation);
});

it('names a new annotation after its edit and quotes its words', () => {
  const stamp = editMaker().stamp(null);
  const { edit, id } = draftEdit(
    article,
    null,
    { body, verdict: 'added', suggestion: null },
    stamp,
  );
  expect(id).toBe(stamp.id);
  expect(edit?.after).toEqual({
    ...annotationOf(body, { author: stamp.author, time: stamp.time }),
    id,
    quotes: ['xã Nà Mây'],
  });
});
