import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID } from '../../../app/review/exampleReview.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { answerCalls } from '../answerCalls.ts';
import type { CallName, ReplyOf, RequestOf, WorkbenchMessage } from '../workbenchMessages.ts';

const OTHER = articleIdOf('other');
const OPEN = { check: 'all', query: '', state: 'open', from: 0, limit: 10 } as const;

const TWO = [entityAt('LOCATION', 'Nà Mây'), entityAt('ORG', 'Nà Mây', 2)];

let messages: WorkbenchMessage[];
let answer: (message: unknown) => Promise<void>;

/** In both articles one name is marked as two things. */
beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample(TWO);
  await storeExample(TWO, OTHER);
  messages = [];
  answer = answerCalls((message) => messages.push(message));
});

async function call<Name extends CallName>(name: Name, request: RequestOf<Name>) {
  await answer({ callId: 7, name, request });
  const last = messages.at(-1);
  if (last?.type !== 'done') throw new Error(JSON.stringify(last));
  return last.reply as ReplyOf<Name>;
}

const scan = () => call('scanFindings', { corpusId: HANDLE.id });
const list = (changes: Partial<RequestOf<'listFindings'>> = {}) =>
  call('listFindings', { ...OPEN, ...changes });

describe('findings over a corpus', () => {
  it('are counted by check and found by their words', async () => {
    expect(await scan()).toEqual({ leftCount: 0 });
    const { rows, totalCount, counts } = await list();
    expect([totalCount, counts]).toEqual([2, { 'two-labels': 2 }]);
    expect(rows.map(({ articleId, alikeCount }) => [articleId, alikeCount])).toEqual([
      [EXAMPLE_ID, 2],
      [OTHER, 2],
    ]);
    expect((await list({ query: 'na may' })).totalCount).toBe(2);
    expect((await list({ query: 'không có' })).totalCount).toBe(0);
    expect((await list({ check: 'weekday' })).totalCount).toBe(0);
  });

  it('are marked as right for all of a kind in one step, and undone as one', async () => {
    await scan();
    const [first] = (await list()).rows;
    const which = { key: first?.key ?? '', isAlike: true };
    const done = await call('dismissFindings', { which, reason: 'tên chợ', author: 'Lan' });
    expect(done.count).toBe(2);
    const recorded = messages.flatMap((one) => (one.type === 'entries' ? one.entries : []));
    expect(new Set(recorded.map(({ edit }) => edit.step)).size).toBe(1);
    await scan();
    expect((await list()).totalCount).toBe(0);
    expect((await list({ state: 'dismissed' })).rows[0]?.dismissal).toMatchObject({
      reason: 'tên chợ',
      author: 'Lan',
    });
    await undoStep(OTHER);
    await scan();
    expect((await list()).totalCount).toBe(2);
  });

  it('are told by article as they change', async () => {
    const follow = () => call('followChecks', { corpusId: HANDLE.id });
    const quiet = { changes: [], leftCount: 0 };
    const changes = [
      [EXAMPLE_ID, ['two-labels']],
      [OTHER, ['two-labels']],
    ];
    expect(await follow()).toEqual({ changes, leftCount: 0 });
    expect(await follow()).toEqual(quiet);
    const [first] = (await list()).rows;
    const which = { key: first?.key ?? '', isAlike: false };
    await call('dismissFindings', { which, reason: '', author: 'Lan' });
    expect(await follow()).toEqual({ changes: [[EXAMPLE_ID, []]], leftCount: 0 });
    expect(await follow()).toEqual(quiet);
  });

  it('are marked one by one, or as listed', async () => {
    await scan();
    const [first] = (await list()).rows;
    const common = { reason: '', author: 'Lan' };
    await call('dismissFindings', { which: { key: first?.key ?? '', isAlike: false }, ...common });
    const stored = await database.annotations.toArray();
    expect(stored.map(({ articleId, dismissals }) => [articleId, dismissals?.length])).toEqual([
      [EXAMPLE_ID, 1],
    ]);
    await scan();
    const listed = { check: 'two-labels', query: 'na may' } as const;
    expect(await call('dismissFindings', { which: listed, ...common })).toMatchObject({
      count: 1,
      articleIds: [OTHER],
    });
  });
});
