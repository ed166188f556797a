import { expect, it } from 'vitest';
import type { AnnotationId } from '../../shared/annotation.ts';
import { annotationOf, editMaker, entityAt, fieldOf } from './exampleReview.ts';
import { UNTOUCHED } from './reviewState.ts';
import { mergeEdits } from './mergeEdits.ts';
import { replayEdits } from './replayEdits.ts';
import type { Edit } from '../../shared/edit.ts';

const person = annotationOf(entityAt('PERSON', 'Lò Thị Sương'));
const place = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));
const province = annotationOf(fieldOf('province', 'Lai Hà'));
const otherProvince = { ...annotationOf(fieldOf('province', null)), id: 'other' as AnnotationId };

function merge(log: Edit[], lost: Edit[]) {
  return mergeEdits(log, replayEdits(log).state, lost);
}

it('takes a whole log into an empty store', () => {
  const { change, status } = editMaker();
  const log = [change(null, person), status('new', 'inWork'), change(person, null)];
  const { fitting, state, contradicting } = merge([], log);
  expect(fitting).toEqual(log);
  expect(state).toEqual({ ...UNTOUCHED, status: 'inWork' });
  expect(contradicting).toEqual([]);
});

it('takes what was lost behind and between what is there', () => {
  const { change } = editMaker();
  const edits = [change(null, person), change(null, place), change(null, province)];
  const [first, middle, last] = edits as [Edit, Edit, Edit];
  expect(merge([middle], [first, last]).fitting).toEqual([first, last]);
});

it.each<[string, (maker: ReturnType<typeof editMaker>) => { log: Edit[]; lost: Edit[] }]>([
  [
    'the status was set anew since',
    ({ status }) => ({ lost: [status('new', 'inWork')], log: [status('new', 'inWork')] }),
  ],
  [
    'the field was decided anew since',
    ({ change }) => ({ lost: [change(null, province)], log: [change(null, otherProvince)] }),
  ],
  [
    'what it was made on is not there',
    ({ change }) => ({ lost: [change(person, null)], log: [change(null, place)] }),
  ],
  [
    'put before a newer edit, it would change what that one did',
    ({ status }) => ({
      lost: [status('inWork', 'reviewed')],
      log: [status('new', 'inWork')],
    }),
  ],
])('sets an edit aside when %s', (_why, prepare) => {
  const { log, lost } = prepare(editMaker());
  expect(merge(log, lost)).toEqual({
    fitting: [],
    state: replayEdits(log).state,
    contradicting: lost,
  });
});

it('takes what fits beside what contradicts', () => {
  const { change, status } = editMaker();
  const lost = [change(null, person), status('new', 'inWork')];
  const log = [status('new', 'inWork')];
  const merged = merge(log, lost);
  expect(merged.fitting).toEqual([lost[0]]);
  expect(merged.contradicting).toEqual([lost[1]]);
});
