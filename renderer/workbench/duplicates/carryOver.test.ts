import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, suggestionOf } from '../../../app/review/exampleReview.ts';
import { acceptSuggestions, rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { installFakeMain } from '../../testing/fakeBridge.ts';
import { carryOver, previewCarrying, readCarrying } from './carryOver.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const OTHER = articleIdOf('other');
const THIRD = articleIdOf('third');
const to = [OTHER, THIRD];

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place, person]);
  await storeExample([place], OTHER);
  await storeExample([place, person], THIRD);
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  await rejectSuggestions(EXAMPLE_ID, [suggestionOf(person).id]);
});

async function verdictsOf(id = OTHER) {
  const set = await database.annotations.get(id);
  return set?.annotations.map(({ verdict }) => verdict) ?? [];
}

it('tells beforehand what it would do', async () => {
  const { previews } = await previewCarrying({ from: EXAMPLE_ID, to });
  expect(previews).toEqual([
    { articleId: OTHER, carriedCount: 1, leftCount: 0 },
    { articleId: THIRD, carriedCount: 2, leftCount: 0 },
  ]);
  expect(await verdictsOf()).toEqual([]);
});

it('carries decisions to all articles in one step, which is taken back as one', async () => {
  const { carriedCount, articleIds } = await carryOver({ from: EXAMPLE_ID, to, author: 'Lan' });
  expect({ carriedCount, articleIds }).toEqual({ carriedCount: 3, articleIds: to });
  expect(await verdictsOf()).toEqual(['accepted']);
  expect(await verdictsOf(THIRD)).toEqual(['accepted', 'rejected']);
  expect((await database.articles.get(OTHER))?.status).toBe('inWork');
  await undoStep(OTHER);
  expect([await verdictsOf(), await verdictsOf(THIRD)]).toEqual([[], []]);
});

it('leaves what was decided there, and records nothing twice', async () => {
  await rejectSuggestions(OTHER, [suggestionOf(place).id]);
  await carryOver({ from: EXAMPLE_ID, to, author: 'Lan' });
  expect(await verdictsOf()).toEqual(['rejected']);
  expect((await carryOver({ from: EXAMPLE_ID, to, author: 'Lan' })).entries).toEqual([]);
});

it('tells each mark in its sentence, and what is left because it was decided otherwise', async () => {
  await rejectSuggestions(THIRD, [suggestionOf(place).id]);
  const { marks } = await readCarrying({ from: EXAMPLE_ID, to: THIRD });
  expect(marks.map(({ words, verdict, reason }) => [words, verdict, reason])).toEqual([
    ['Lò Thị Sương', 'rejected', null],
    ['xã Nà Mây', null, 'decided'],
  ]);
  expect(marks[0]?.before).toMatch(/\S/u);
});

it('refuses an article that is gone', async () => {
  const from = articleIdOf('absent');
  await expect(previewCarrying({ from, to })).rejects.toThrow('absent');
});
