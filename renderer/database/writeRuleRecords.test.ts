// @vitest-environment happy-dom
import { emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, suggestionOf } from '../../app/review/exampleReview.ts';
import {
  acceptSuggestions,
  correctSuggestion,
  rejectSuggestions,
} from '../commands/decideSuggestions.ts';
import { addAnnotation } from '../commands/editAnnotation.ts';
import { undoStep } from '../commands/undoStep.ts';
import { HANDLE, installFakeMain } from '../testing/fakeBridge.ts';
import { database } from './connection.ts';
import { unwrap } from './failureOf.ts';

const person = entityAt('PERSON', 'Lò Thị Sương');
const place = entityAt('LOCATION', 'xã Nà Mây');
const share = entityAt('DATE', '98%');
const idOf = (body: typeof person) => suggestionOf(body).id;

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([person, place, share]);
});

async function counts(): Promise<(number | string)[]> {
  const [record, ...others] = await database.ruleRecords.toArray();
  expect(others).toEqual([]);
  const { accepted = 0, corrected = 0, rejected = 0 } = record?.outcomes[0] ?? {};
  return [record?.corpusId ?? '', accepted, corrected, rejected];
}

it('follows decisions, changes of mind and undo', async () => {
  unwrap(await acceptSuggestions(EXAMPLE_ID, [idOf(person), idOf(place), idOf(share)]));
  expect(await counts()).toEqual([HANDLE.id, 3, 0, 0]);
  unwrap(await rejectSuggestions(EXAMPLE_ID, [idOf(share)]));
  unwrap(await correctSuggestion(EXAMPLE_ID, idOf(place), entityAt('LOCATION', 'Nà Mây')));
  expect(await counts()).toEqual([HANDLE.id, 1, 1, 1]);
  unwrap(await undoStep(EXAMPLE_ID));
  unwrap(await undoStep(EXAMPLE_ID));
  expect(await counts()).toEqual([HANDLE.id, 3, 0, 0]);
});

it('leaves out what was added by hand', async () => {
  unwrap(await addAnnotation(EXAMPLE_ID, entityAt('DATE', '12/3')));
  expect(await database.ruleRecords.count()).toBe(0);
});
