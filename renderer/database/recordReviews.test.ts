import { beforeEach, expect, it } from 'vitest';
import { beginWork } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { Edit } from '../../shared/edit.ts';
import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { database } from './connection.ts';
import { Refusal } from './failureOf.ts';
import type { StoredReview } from './loadReview.ts';
import { recordReviews } from './recordReviews.ts';
import { countEdits } from './storedEdits.ts';

/** More than two pages. */
const ids = Array.from({ length: 205 }, (_, at) => articleIdOf(`article ${100 + at}`));
const LAST = ids.at(-1);

beforeEach(async () => {
  await emptyStore();
  for (const id of ids) await storeExample([], id);
});

function begin({ row }: StoredReview, stamp: () => EditStamp): Edit[] {
  const edit = beginWork({ articleId: row.id, status: row.status }, stamp);
  return edit === null ? [] : [edit];
}

it('records one step over pages of articles, each row with a number of its own', async () => {
  const before = Math.max(...(await database.articles.toArray()).map((row) => row.changedAt));
  const told: number[] = [];
  const recorded = await recordReviews(ids.toReversed(), {
    author: 'Lan',
    draft: (review, stamp) => (review.row.id === LAST ? [] : begin(review, stamp)),
    tell: ({ doneCount }) => told.push(doneCount),
  });
  expect(told).toEqual([100, 200, 205]);
  const entries = recorded.ok ? recorded.value : [];
  expect(entries.map(({ edit }) => edit.articleId)).toEqual(ids.slice(0, -1));
  expect(new Set(entries.map(({ edit }) => edit.step)).size).toBe(1);
  expect(await countEdits()).toBe(204);
  const rows = await database.articles.bulkGet(ids);
  expect(rows.map((row) => row?.status).lastIndexOf('inWork')).toBe(203);
  const numbers = rows.slice(0, -1).map((row) => row?.changedAt);
  expect(numbers).toEqual(numbers.map((_, at) => before + 1 + at));
});

it('leaves nothing behind when the last article is refused', async () => {
  const recorded = await recordReviews(ids, {
    author: 'Lan',
    draft: (review, stamp) => {
      if (review.row.id !== LAST) return begin(review, stamp);
      throw new Refusal({ code: 'not-found', message: 'Not this one.', path: null });
    },
    tell: () => undefined,
  });
  expect(recorded).toMatchObject({ ok: false, failure: { message: 'Not this one.' } });
  expect(await countEdits()).toBe(0);
  const rows = await database.articles.toArray();
  expect(rows.every(({ status }) => status === 'new')).toBe(true);
});
