import { emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, suggestionOf } from '../../app/review/exampleReview.ts';
import { database } from '../database/connection.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { annotations, expectWholeLog, statusOf } from '../testing/storedReview.ts';
import { acceptSuggestions, rejectSuggestions } from './decideSuggestions.ts';
import { setArticleNote } from './describeAnnotation.ts';
import { restoreState } from './restoreState.ts';
import { undoStep } from './undoStep.ts';

const place = suggestionOf(entityAt('LOCATION', 'xã Nà Mây'));
const person = suggestionOf(entityAt('PERSON', 'Lò Thị Sương'));

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([person.body, place.body]);
});

const lastEdit = async () => (await database.edits.orderBy(':id').last())?.id ?? null;

it('brings a former state back in one step, which can be undone', async () => {
  await acceptSuggestions(EXAMPLE_ID, [person.id]);
  const then = { at: await lastEdit(), annotations: await annotations() };
  await rejectSuggestions(EXAMPLE_ID, [place.id, person.id]);
  await setArticleNote(EXAMPLE_ID, 'Hỏi lại.');
  const now = await annotations();
  expect(await restoreState(EXAMPLE_ID, then.at)).toMatchObject({ ok: true });
  expect(await annotations()).toEqual(then.annotations);
  expect((await database.annotations.get(EXAMPLE_ID))?.note).toBeUndefined();
  await undoStep(EXAMPLE_ID);
  expect(await annotations()).toEqual(now);
  expect((await database.annotations.get(EXAMPLE_ID))?.note).toBe('Hỏi lại.');
  await expectWholeLog();
});

it('brings the article as it was read back', async () => {
  await acceptSuggestions(EXAMPLE_ID, [person.id]);
  await restoreState(EXAMPLE_ID, null);
  expect(await annotations()).toEqual([]);
  expect(await statusOf()).toBe('new');
});

it('does nothing for the state that it has', async () => {
  await acceptSuggestions(EXAMPLE_ID, [person.id]);
  const before = await database.edits.count();
  await restoreState(EXAMPLE_ID, await lastEdit());
  expect(await database.edits.count()).toBe(before);
});
