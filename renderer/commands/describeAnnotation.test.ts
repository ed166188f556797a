import { emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, suggestionOf } from '../../app/review/exampleReview.ts';
import { AnnotationId } from '../../shared/annotation.ts';
import { database } from '../database/connection.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { annotations, expectWholeLog, statusOf } from '../testing/storedReview.ts';
import { acceptSuggestions, rejectSuggestions } from './decideSuggestions.ts';
import { describeAnnotation, relateMarks, setArticleNote } from './describeAnnotation.ts';
import { correctAnnotation, removeAnnotation } from './editAnnotation.ts';
import { undoStep } from './undoStep.ts';

const place = suggestionOf(entityAt('LOCATION', 'xã Nà Mây'));
const person = suggestionOf(entityAt('PERSON', 'Lò Thị Sương'));

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([person.body, place.body]);
});

it('keeps attributes, relations and a note, through corrections too', async () => {
  const [a, b] = await addBoth();
  const relations = [{ type: 'visits', to: b }];
  await describeAnnotation(
    EXAMPLE_ID,
    { annotation: a },
    { attributes: { role: 'host' }, note: 'Hỏi lại.' },
  );
  await describeAnnotation(EXAMPLE_ID, { annotation: a }, { relations });
  await correctAnnotation(EXAMPLE_ID, a, entityAt('PERSON', 'Thị Sương'));
  const said = { attributes: { role: 'host' }, note: 'Hỏi lại.', relations };
  expect((await annotations())[0]).toMatchObject({ id: a, verdict: 'corrected', ...said });
  await describeAnnotation(EXAMPLE_ID, { annotation: a }, { attributes: {}, note: '' });
  expect((await annotations())[0]).not.toHaveProperty('note');
  expect((await annotations())[0]).toMatchObject({ relations });
  await expectWholeLog();
});

it('is one edit each, and none when nothing changes', async () => {
  const [a] = await addBoth();
  const before = await database.edits.count();
  await describeAnnotation(EXAMPLE_ID, { annotation: a }, { note: 'Hỏi lại.' });
  await describeAnnotation(EXAMPLE_ID, { annotation: a }, { note: 'Hỏi lại.' });
  expect((await database.edits.count()) - before).toBe(1);
});

it('refuses a relation that leads nowhere', async () => {
  const [a] = await addBoth();
  const relations = [{ type: 'visits', to: AnnotationId.parse('absent') }];
  expect(await describeAnnotation(EXAMPLE_ID, { annotation: a }, { relations })).toMatchObject({
    ok: false,
  });
  expect((await annotations())[0]).not.toHaveProperty('relations');
});

it.each([
  ['removed', (id: AnnotationId) => removeAnnotation(EXAMPLE_ID, id)],
  ['rejected', () => rejectSuggestions(EXAMPLE_ID, [place.id])],
])('loses the relation to what is %s, and gets it back with it', async (_, takeAway) => {
  const [a, b] = await addBoth();
  await describeAnnotation(
    EXAMPLE_ID,
    { annotation: a },
    { relations: [{ type: 'visits', to: b }] },
  );
  const before = await annotations();
  await takeAway(b);
  expect((await annotations())[0]).not.toHaveProperty('relations');
  await undoStep(EXAMPLE_ID);
  expect(await annotations()).toEqual(before);
  await expectWholeLog();
});

it('accepts suggestions of which something is said, in one step', async () => {
  await describeAnnotation(EXAMPLE_ID, { suggestion: place.id }, { attributes: { level: 'xã' } });
  await relateMarks(EXAMPLE_ID, { suggestion: person.id }, 'visits', { suggestion: place.id });
  const [first, second] = await annotations();
  expect(first).toMatchObject({ verdict: 'accepted', attributes: { level: 'xã' } });
  expect(second).toMatchObject({ verdict: 'accepted', relations: [{ to: first?.id }] });
  await expectWholeLog();
  await undoStep(EXAMPLE_ID);
  expect(await annotations()).toEqual([first]);
  await undoStep(EXAMPLE_ID);
  expect(await annotations()).toEqual([]);
});

it('relates two marks only once', async () => {
  const [a, b] = await addBoth();
  for (const type of ['visits', 'visits', 'praises']) {
    await relateMarks(EXAMPLE_ID, { annotation: a }, type, { annotation: b });
  }
  const kinds = (await annotations())[0]?.relations?.map(({ type }) => type);
  expect(kinds).toEqual(['visits', 'praises']);
});

it('holds a note on the article', async () => {
  await setArticleNote(EXAMPLE_ID, 'Số liệu chờ huyện xác nhận.');
  await setArticleNote(EXAMPLE_ID, '');
  await undoStep(EXAMPLE_ID);
  expect((await database.annotations.get(EXAMPLE_ID))?.note).toBe('Số liệu chờ huyện xác nhận.');
  expect(await statusOf()).toBe('inWork');
  await expectWholeLog();
});

async function addBoth(): Promise<[AnnotationId, AnnotationId]> {
  const [a, b] = await Promise.all([
    acceptSuggestions(EXAMPLE_ID, [person.id]),
    acceptSuggestions(EXAMPLE_ID, [place.id]),
  ]);
  return [a, b].map((result) => (result.ok ? result.value[0] : null)) as [
    AnnotationId,
    AnnotationId,
  ];
}
