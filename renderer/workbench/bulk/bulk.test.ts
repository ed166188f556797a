import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Demands } from '../../../app/project/demands.ts';
import { entityAt, EXAMPLE_ID, fieldOf, suggestionOf } from '../../../app/review/exampleReview.ts';
import { acceptSuggestions, rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { setStatus } from '../../commands/setStatus.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { extractAgain } from './extractAgain.ts';
import { setStatuses } from './setStatuses.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const province = fieldOf('province', 'Lai Hà');
const OTHER = articleIdOf('other');
const both = [EXAMPLE_ID, OTHER];

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place]);
  await storeExample([place, province], OTHER);
});

const demand = (demands: Demands) =>
  database.corpora.update(HANDLE.id, { projectState: { version: 1, hidden: null, demands } });
const statuses = async () => (await database.articles.bulkGet(both)).map((row) => row?.status);

describe('marking as reviewed', () => {
  const mark = (whenIncomplete: 'ask' | 'leaveOut' | 'mark') =>
    setStatuses({ articleIds: both, status: 'reviewed', whenIncomplete, author: 'Lan' });
  const lacking = {
    ...{ articleId: EXAMPLE_ID, title: 'example' },
    ...{ fields: ['province'], labels: [] },
  };

  it.each([
    ['ask', false, [], [lacking], ['new', 'new']],
    ['leaveOut', false, [OTHER], [lacking], ['new', 'reviewed']],
    ['mark', false, both, [], ['reviewed', 'reviewed']],
    ['mark', true, [OTHER], [lacking], ['new', 'reviewed']],
  ] as const)(
    '%s (refused: %s) changes %j',
    async (how, isStrict, articleIds, incomplete, expected) => {
      await demand({ fields: ['province'], labels: [], isStrict });
      expect(await mark(how)).toMatchObject({ articleIds, incomplete, isStrict });
      expect(await statuses()).toEqual(expected);
    },
  );

  it('is one step, taken back as one', async () => {
    const { entries } = await mark('ask');
    expect(new Set(entries.map(({ edit }) => edit.step)).size).toBe(1);
    await undoStep(OTHER);
    expect(await statuses()).toEqual(['new', 'new']);
  });

  it('asks for labels as well, and lets other statuses pass', async () => {
    await demand({ fields: [], labels: ['LOCATION'], isStrict: true });
    await rejectSuggestions(OTHER, [suggestionOf(place).id]);
    expect((await mark('ask')).incomplete).toMatchObject([{ labels: ['LOCATION'] }]);
    await setStatus(both, 'skipped');
    expect(await statuses()).toEqual(['skipped', 'skipped']);
  });
});

describe('extracting again', () => {
  const request = { corpusId: HANDLE.id, articleIds: both, engineVersion: '2' };

  it('finds what the engine finds now, keeps what was decided, and changes nothing twice', async () => {
    await acceptSuggestions(OTHER, [suggestionOf(province).id]);
    const decided = await database.annotations.toArray();
    const told: unknown[] = [];
    const done = await extractAgain(request, (progress) => told.push(progress));
    expect(done).toEqual({ changedCount: 2, failedCount: 0 });
    expect(told).toEqual([{ doneCount: 2, totalCount: 2 }]);
    expect(await database.annotations.toArray()).toEqual(decided);
    const [row, other] = await database.articles.bulkGet(both);
    const found = (await database.extractions.get(EXAMPLE_ID))?.suggestions ?? [];
    expect(found.map(({ body }) => body)).toContainEqual(entityAt('PERSON', 'Lò Thị Sương'));
    expect(row?.suggestionCount).toBe(found.length);
    expect(other).toMatchObject({ province: 'Lai Hà', annotationCount: 1, status: 'inWork' });
    expect(await extractAgain(request, () => undefined)).toEqual({
      changedCount: 0,
      failedCount: 0,
    });
    expect((await database.articles.get(EXAMPLE_ID))?.changedAt).toBe(row?.changedAt);
  });

  it('refuses a corpus that is not there', async () => {
    await database.corpora.clear();
    await expect(extractAgain(request, () => undefined)).rejects.toThrow('not in the store');
  });
});
