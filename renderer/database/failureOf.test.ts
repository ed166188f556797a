import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { failureOf, Refusal } from './failureOf.ts';

const named = (name: string) => Object.assign(new Error('why'), { name });

it.each<[unknown, string, string]>([
  [named('QuotaExceededError'), 'disk-full', 'the disk gets full'],
  [new Dexie.AbortError('why', named('QuotaExceededError')), 'disk-full', 'found while writing'],
  [new Dexie.AbortError(), 'store-lost', 'the browser ended the transaction by itself'],
  [
    new Dexie.BulkError('1 of 2 failed', { 1: new Dexie.AbortError() }),
    'store-lost',
    'the same while many rows were written',
  ],
  [named('UnknownError'), 'store-lost', 'the disk fails'],
  [new Dexie.DatabaseClosedError(), 'store-lost', 'all that is asked afterwards'],
  [new TypeError('why'), 'internal', 'a fault of the program'],
  ['why', 'internal', 'anything may be thrown'],
])('%s is %s: %s', (thrown, code) => {
  expect(failureOf(thrown)).toMatchObject({ code, path: null });
});

it('keeps the failure of a refusal', () => {
  const failure = { code: 'not-found', message: 'Gone.', path: 'bài 1.txt' } as const;
  expect(failureOf(new Refusal(failure))).toBe(failure);
});
