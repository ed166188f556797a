import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, fieldOf, suggestionOf } from '../../../app/review/exampleReview.ts';
import { acceptSuggestions } from '../../commands/decideSuggestions.ts';
import { removeAnnotation } from '../../commands/editAnnotation.ts';
import { deleteAudit, judgeAudit } from '../../commands/judgeAudit.ts';
import { database } from '../../database/connection.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { answerCalls } from '../answerCalls.ts';
import type { CallName, ReplyOf, RequestOf, WorkbenchMessage } from '../workbenchMessages.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const OTHER = articleIdOf('other');
const corpusId = HANDLE.id;

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
  await answer({ callId: 7, name, request });
  const last = messages.at(-1);
  if (last?.type !== 'done') throw new Error(JSON.stringify(last));
  return last.reply as ReplyOf<Name>;
}

/** Accepts the place in both articles at once, and the person by itself. */
async function decideInBulk() {
  await call('scan', { corpusId });
  const group = { key: 'entity/LOCATION/xã nà mây', isNarrowed: false, except: [], author: 'Lan' };
  await call('decideGroup', { ...group, verdict: 'accepted' });
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(person).id]);
  await call('scan', { corpusId });
}

async function startAudit(key: string | null = null): Promise<string> {
  const request = { corpusId, key, size: 50, seed: 7, author: 'Minh' };
  const { startedAt } = await call('startAudit', request);
  if (startedAt === null) throw new Error('Nothing was drawn.');
  return startedAt;
}

describe('an audit', () => {
  it('knows what was decided at once from what was decided one by one', async () => {
    await decideInBulk();
    const { steps, totalCount } = await call('listBulkSteps', { limit: 9 });
    expect(totalCount).toBe(2);
    expect(steps).toMatchObject([{ author: 'Lan', count: 2, articleCount: 2, rejectedCount: 0 }]);
  });

  it('draws nothing from nothing', async () => {
    await call('scan', { corpusId });
    const request = { corpusId, key: null, size: 5, seed: 1, author: 'Minh' };
    expect(await call('startAudit', request)).toEqual({ startedAt: null });
    expect(await database.audits.count()).toBe(0);
  });

  it('shows each decision of the sample in its sentence', async () => {
    await decideInBulk();
    const [step] = (await call('listBulkSteps', { limit: 9 })).steps;
    const startedAt = await startAudit(step?.key ?? '');
    const audit = await database.audits.get([corpusId, startedAt]);
    expect(audit).toMatchObject({ populationSize: 2, step: { author: 'Lan' } });
    const { marks } = await call('readAudit', { corpusId, startedAt });
    expect(marks).toHaveLength(2);
    expect(new Set(marks.map((mark) => mark?.annotation.articleId))).toEqual(
      new Set([EXAMPLE_ID, OTHER]),
    );
    expect(marks[0]).toMatchObject({ words: 'xã Nà Mây' });
  });

  it('keeps what was found, and leaves out what was decided anew since', async () => {
    await decideInBulk();
    const startedAt = await startAudit();
    const [first] = (await call('readAudit', { corpusId, startedAt })).marks;
    if (first == null) throw new Error('There is no first mark.');
    await judgeAudit({ corpusId, startedAt, index: 1 }, 'right');
    await removeAnnotation(first.annotation.articleId, first.annotation.id);
    const { marks } = await call('readAudit', { corpusId, startedAt });
    expect(marks[0]).toBeNull();
    expect(marks[1]).not.toBeNull();
    const audit = await database.audits.get([corpusId, startedAt]);
    expect(audit?.sample.map(({ judgement }) => judgement)).toEqual([null, 'right']);
    await deleteAudit(corpusId, startedAt);
    expect(await database.audits.count()).toBe(0);
  });
});
