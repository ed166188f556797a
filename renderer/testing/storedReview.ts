import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { EXAMPLE_ID } from '../../app/review/exampleReview.ts';
import { replayEdits } from '../../app/review/replayEdits.ts';
import { database } from '../database/connection.ts';
import { decisionsOf } from '../database/loadReview.ts';
import { readEditsOf } from '../database/storedEdits.ts';

/** What is stored of the example. */
export async function annotations() {
  return (await database.annotations.get(EXAMPLE_ID))?.annotations ?? [];
}

export async function statusOf(id = EXAMPLE_ID) {
  return (await database.articles.get(id))?.status;
}

/** The log alone must tell what is stored. */
export async function expectWholeLog() {
  const log = await readEditsOf([EXAMPLE_ID]);
  const decisions = decisionsOf(await database.annotations.get(EXAMPLE_ID));
  const state = { ...decisions, status: await statusOf() };
  expect(replayEdits(log)).toEqual({ state, misfits: [] });
  const signed = log.map(({ author }) => author);
  expect(new Set(signed)).toEqual(new Set(signed.length > 0 ? ['Lan'] : []));
}
