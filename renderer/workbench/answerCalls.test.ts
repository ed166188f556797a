import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, fieldOf, suggestionOf } from '../../app/review/exampleReview.ts';
import { rejectSuggestions } from '../commands/decideSuggestions.ts';
import { redoStep, undoStep } from '../commands/undoStep.ts';
import { database } from '../database/connection.ts';
import { HANDLE, installFakeMain } from '../testing/fakeBridge.ts';
import { answerCalls } from './answerCalls.ts';
import type { CallName, ReplyOf, RequestOf, WorkbenchMessage } from './workbenchMessages.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const OTHER = articleIdOf('other');
const KEY = 'entity/LOCATION/xã nà mây';

let messages: WorkbenchMessage[];
let answer: (message: unknown) => Promise<void>;

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place, person, province]);
  await storeExample([place], OTHER);
  messages = [];
  answer = answerCalls((message) => messages.push(message));
});

async function call<Name extends CallName>(name: Name, request: RequestOf<Name>) {
  messages = [];
  await answer({ callId: 7, name, request });
  const last = messages.at(-1);
  if (last?.type !== 'done') throw new Error(JSON.stringify(last));
  return last.reply as ReplyOf<Name>;
}

const scan = () => call('scan', { corpusId: HANDLE.id });
const everywhere = { isNarrowed: false, limit: 10 };
const list = (query = '') => call('listGroups', { type: 'all', query, ...everywhere });
const decide = (changes: Partial<RequestOf<'decideGroup'>> = {}) =>
  call('decideGroup', {
    ...{ key: KEY, isNarrowed: false, except: [], verdict: 'accepted', author: 'Lan' },
    ...changes,
  });

/** The steps of what the last call gave for the journal, and how many edits each has. */
function journaledSteps(): [string, number][] {
  const counts = new Map<string, number>();
  for (const message of messages) {
    if (message.type !== 'entries') continue;
    for (const { edit } of message.entries) counts.set(edit.step, (counts.get(edit.step) ?? 0) + 1);
  }
  return [...counts];
}

async function verdicts() {
  const sets = await database.annotations.toArray();
  return sets.map(({ articleId, annotations }) => [
    articleId,
    annotations.map(({ verdict }) => verdict),
  ]);
}

describe('the queue', () => {
  it('counts and groups what is pending over the articles', async () => {
    expect(await scan()).toMatchObject({ articleCount: 2, pendingCount: 4, groupCount: 3 });
    const { groups, totalCount } = await list();
    expect(totalCount).toBe(3);
    expect(groups[0]).toMatchObject({ key: KEY, count: 2, articleCount: 2 });
    expect(messages.map(({ type }) => type)).toEqual(['done']);
  });

  it('finds groups by their words without diacritics', async () => {
    await scan();
    expect((await list('THI suong')).groups).toMatchObject([{ words: 'Lò Thị Sương' }]);
    expect((await list('không có')).totalCount).toBe(0);
  });

  it('shows the words around each member', async () => {
    await scan();
    const { members } = await call('readMembers', { key: KEY, ...everywhere });
    expect(members.map(({ articleId }) => articleId)).toEqual([EXAMPLE_ID, OTHER]);
    expect(members[0]).toMatchObject({ words: 'xã Nà Mây' });
    expect(members[0]?.before.endsWith('thăm ')).toBe(true);
    expect(members[0]?.after.startsWith('. Xã Nà Mây thu')).toBe(true);
  });

  it('reads again only what has changed', async () => {
    await scan();
    await rejectSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
    expect(await scan()).toMatchObject({ articleCount: 2, pendingCount: 3, groupCount: 3 });
    const progress = messages.flatMap((message) =>
      message.type === 'progress' ? [message.progress] : [],
    );
    expect(progress).toEqual([{ doneCount: 1, totalCount: 1 }]);
    expect((await list()).groups.find(({ key }) => key === KEY)).toMatchObject({ count: 1 });
  });
});

describe('the queue of the articles that the list was narrowed to', () => {
  const narrowed = { isNarrowed: true, limit: 10 };
  const listNarrowed = () => call('listGroups', { type: 'all', query: '', ...narrowed });

  beforeEach(async () => {
    await scan();
    await call('narrow', { articleIds: [OTHER] });
  });

  it('counts, shows and decides only what is pending in them', async () => {
    const { groups, totalCount } = await listNarrowed();
    expect(totalCount).toBe(1);
    expect(groups).toMatchObject([{ key: KEY, count: 1, articleCount: 1 }]);
    const { members } = await call('readMembers', { key: KEY, ...narrowed });
    expect(members.map(({ articleId }) => articleId)).toEqual([OTHER]);
    expect((await decide({ isNarrowed: true })).decidedCount).toBe(1);
    expect(await verdicts()).toEqual([[OTHER, ['accepted']]]);
  });

  it('follows what the list shows, beside that of all articles', async () => {
    expect((await list()).totalCount).toBe(3);
    expect((await listNarrowed()).totalCount).toBe(1);
    await call('narrow', { articleIds: [EXAMPLE_ID] });
    expect((await listNarrowed()).totalCount).toBe(3);
    expect((await list()).groups[0]).toMatchObject({ key: KEY, count: 2 });
  });
});

describe('a decision on a group', () => {
  it('is taken back in all its articles by the worker, for the journal too', async () => {
    await scan();
    await decide();
    expect(await call('undoStep', { articleId: OTHER, author: 'Lan' })).toEqual({
      articleCount: 2,
    });
    expect(await verdicts()).toEqual([
      [EXAMPLE_ID, []],
      [OTHER, []],
    ]);
    expect(journaledSteps()).toEqual([[expect.any(String), 4]]);
    expect(await call('undoStep', { articleId: OTHER, author: 'Lan' })).toEqual({
      articleCount: 0,
    });
  });

  it('is one step over all its articles, undone and redone as one', async () => {
    await scan();
    const { decidedCount, articleIds } = await decide();
    expect(decidedCount).toBe(2);
    expect(articleIds).toEqual([EXAMPLE_ID, OTHER]);
    expect(journaledSteps()).toEqual([[expect.any(String), 4]]);
    expect(await verdicts()).toEqual([
      [EXAMPLE_ID, ['accepted']],
      [OTHER, ['accepted']],
    ]);
    expect(await database.articles.toCollection().primaryKeys()).toHaveLength(2);
    await undoStep(OTHER);
    expect(await verdicts()).toEqual([
      [EXAMPLE_ID, []],
      [OTHER, []],
    ]);
    await redoStep(EXAMPLE_ID);
    expect(await verdicts()).toEqual([
      [EXAMPLE_ID, ['accepted']],
      [OTHER, ['accepted']],
    ]);
  });

  it('leaves out the exceptions, and what was decided meanwhile', async () => {
    await scan();
    const [, other] = (await call('readMembers', { key: KEY, ...everywhere })).members;
    if (other === undefined) throw new Error('There is no second member.');
    expect((await decide({ except: [other], verdict: 'rejected' })).decidedCount).toBe(1);
    expect((await decide({ except: [other] })).decidedCount).toBe(0);
    expect(await verdicts()).toEqual([[EXAMPLE_ID, ['rejected']]]);
  });

  it('is refused with its reason, and the worker goes on', async () => {
    await answer({ callId: 8, name: 'decideGroup', request: { key: KEY } });
    expect(messages.at(-1)).toMatchObject({ type: 'failed', callId: 8 });
    expect(await scan()).toMatchObject({ groupCount: 3 });
  });
});

it('accepts what is sure enough in the given articles alone, in one step', async () => {
  const sure = { articleIds: [EXAMPLE_ID], author: 'Lan' };
  const none = await call('acceptSure', { ...sure, threshold: 1 });
  expect(none).toEqual({ decidedCount: 0, articleIds: [] });
  const { decidedCount } = await call('acceptSure', { ...sure, threshold: 0.1 });
  expect(decidedCount).toBe(3);
  expect(await verdicts()).toEqual([[EXAMPLE_ID, ['accepted', 'accepted', 'accepted']]]);
  await undoStep(EXAMPLE_ID);
  expect(await verdicts()).toEqual([[EXAMPLE_ID, []]]);
});
