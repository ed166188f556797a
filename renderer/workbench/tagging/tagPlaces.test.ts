import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entityAt, EXAMPLE_ID, spanOf, suggestionOf } from '../../../app/review/exampleReview.ts';
import { addAnnotations } from '../../commands/addAnnotations.ts';
import { rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { findPlaces } from './findPlaces.ts';
import type { ShownPlace } from './tagMessages.ts';
import { tagPlaces } from './tagPlaces.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const body = entityAt('ORG', 'Xã Nà Mây');
const OTHER = articleIdOf('other');
const LABEL = 'LOCATION';
const silent = () => undefined;

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place]);
  await storeExample([], OTHER);
});

const find = (query = 'xa na may') =>
  findPlaces({ corpusId: HANDLE.id, query, label: LABEL }, silent);
const tag = (places: ShownPlace[]) => tagPlaces({ label: LABEL, places, author: 'Lan' }, silent);

/** The verdicts on entities by article, in the order of the decisions. */
async function verdicts() {
  const sets = await database.annotations.toArray();
  return Object.fromEntries(
    sets.map(({ articleId, annotations }) => [articleId, annotations.map((one) => one.verdict)]),
  );
}

describe('findPlaces', () => {
  it('shows each hit of each article in its sentence', async () => {
    const { state, places, decidedCount, isCut } = await find();
    expect({ state, decidedCount, isCut }).toEqual({
      state: 'done',
      decidedCount: 0,
      isCut: false,
    });
    expect(places.map(({ articleId, quote }) => [articleId, quote])).toEqual([
      [EXAMPLE_ID, 'xã Nà Mây'],
      [EXAMPLE_ID, 'Xã Nà Mây'],
      [OTHER, 'xã Nà Mây'],
      [OTHER, 'Xã Nà Mây'],
    ]);
    expect(places[1]).toMatchObject({ before: '', after: ' thu 1.250 triệu đồng, đạt 98%.' });
    expect(places.map(({ isSuggested }) => isSuggested)).toEqual([true, false, false, false]);
  });

  it('puts conflicts first and leaves out what has the label', async () => {
    await addAnnotations(OTHER, [body, place]);
    const { places, decidedCount } = await find();
    expect(decidedCount).toBe(1);
    expect(places.map(({ articleId, conflict }) => [articleId, conflict])).toEqual([
      [OTHER, 'otherLabel'],
      [EXAMPLE_ID, null],
      [EXAMPLE_ID, null],
    ]);
    expect(places[0]?.other).toBe('ORG');
  });

  it.each([
    ['/x[aã] nà m\\p{L}+/', 'done', 4],
    ['/(/', 'badPattern', 0],
    ['không có', 'done', 0],
  ])('%j: %s, %d places', async (query, state, count) => {
    const found = await find(query);
    expect([found.state, found.places.length]).toEqual([state, count]);
  });
});

describe('tagPlaces', () => {
  it('is one step over all articles, which is taken back as one', async () => {
    const { taggedCount, leftCount, articleIds, entries } = await tag((await find()).places);
    expect({ taggedCount, leftCount }).toEqual({ taggedCount: 4, leftCount: 0 });
    expect(articleIds).toEqual([EXAMPLE_ID, OTHER]);
    expect(new Set(entries.map(({ edit }) => edit.step)).size).toBe(1);
    expect(await verdicts()).toEqual({
      [EXAMPLE_ID]: ['accepted', 'added'],
      [OTHER]: ['added', 'added'],
    });
    expect((await database.articles.get(OTHER))?.status).toBe('inWork');
    expect((await find()).decidedCount).toBe(4);
    await undoStep(OTHER);
    expect(await verdicts()).toEqual({ [EXAMPLE_ID]: [], [OTHER]: [] });
    expect((await database.articles.get(OTHER))?.status).toBe('new');
  });

  it('accepts what was rejected when a person says so', async () => {
    await rejectSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
    const [first] = (await find()).places;
    expect(first).toMatchObject({ articleId: EXAMPLE_ID, conflict: 'rejected' });
    await tag(first === undefined ? [] : [first]);
    expect(await verdicts()).toEqual({ [EXAMPLE_ID]: ['accepted'] });
  });

  it('leaves places that are no longer as they were shown', async () => {
    const { places } = await find();
    await addAnnotations(EXAMPLE_ID, [body]);
    const { start, end } = spanOf('Xã Nà Mây');
    await database.texts.update(OTHER, { text: 'Nơi khác, không còn những lời ấy. '.repeat(9) });
    const { taggedCount, leftCount } = await tag(places);
    expect({ taggedCount, leftCount }).toEqual({ taggedCount: 1, leftCount: 3 });
    const set = await database.annotations.get(EXAMPLE_ID);
    expect(set?.annotations.map((one) => one.body)).toEqual([
      { type: 'entity', label: 'ORG', spans: [{ start, end }] },
      place,
    ]);
  });

  it('writes nothing at all when one article cannot be written', async () => {
    const { places } = await find();
    vi.spyOn(database.articles, 'bulkPut').mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(tag(places)).rejects.toThrow('disk');
    expect(await verdicts()).toEqual({});
    expect(await database.edits.count()).toBe(0);
  });
});
