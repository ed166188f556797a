import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { entityAt, EXAMPLE_ID, fieldOf, suggestionOf } from '../../../app/review/exampleReview.ts';
import { addActiveTime } from '../../commands/addActiveTime.ts';
import { acceptSuggestions, rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { addAnnotation } from '../../commands/editAnnotation.ts';
import { loadReviews } from '../../database/loadReview.ts';
import { installFakeMain } from '../../testing/fakeBridge.ts';
import { CorpusTables } from '../tables/corpusTables.ts';
import { StatisticsIndex } from './statisticsIndex.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const OTHER = articleIdOf('other');

beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample([place, province]);
  await storeExample([place], OTHER);
});

async function read() {
  const tables = new CorpusTables();
  for (const review of await loadReviews([EXAMPLE_ID, OTHER])) tables.take(review);
  return new StatisticsIndex(tables).read();
}

it('counts what is open before anything was decided', async () => {
  const { days, subjects, byStatus, agreement } = await read();
  expect(days).toEqual([]);
  expect(subjects).toEqual([
    { type: 'field', subject: 'province', standing: 0, open: 1, articleCount: 1 },
    { type: 'entity', subject: 'LOCATION', standing: 0, open: 2, articleCount: 2 },
  ]);
  expect(byStatus).toContainEqual({ status: 'new', count: 2 });
  expect(agreement.every(({ accepted, added }) => accepted + added === 0)).toBe(true);
});

it('counts decisions by day and verdict, and the time that was worked', async () => {
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  await addAnnotation(EXAMPLE_ID, person);
  await rejectSuggestions(OTHER, [suggestionOf(place).id]);
  await addActiveTime(OTHER, 90_000);
  const { days, subjects, byStatus, agreement, ...time } = await read();
  expect(days).toMatchObject([{ accepted: 1, rejected: 1, added: 1, articleCount: 2 }]);
  expect(subjects).toContainEqual({
    ...{ type: 'entity', subject: 'LOCATION', standing: 1, open: 0, articleCount: 1 },
  });
  expect(byStatus).toContainEqual({ status: 'inWork', count: 2 });
  expect(agreement).toContainEqual({
    ...{ type: 'entity', accepted: 1, corrected: 0, rejected: 1, added: 1 },
  });
  expect(time).toEqual({ activeMilliseconds: 90_000, timedArticleCount: 1 });
});
