import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { bridge } from '../bridge.ts';
import { failure, installFakeMain } from '../testing/fakeBridge.ts';
import { appendToJournal } from './journal.ts';

const entriesOf = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => ({ edit: { id: first + index } }));

const append = (entries: ReturnType<typeof entriesOf>) =>
  appendToJournal(entries as unknown as JournalEntry[]);

const Written = z.array(z.object({ edit: z.object({ id: z.int() }) }));

let written: number[];
/** Of the requests, counted from 0. */
let refused: ReadonlySet<number>;
let answer: () => Promise<void>;

beforeEach(() => {
  installFakeMain();
  written = [];
  refused = new Set();
  answer = () => Promise.resolve();
  let count = 0;
  vi.spyOn(bridge.requests, 'journal:append').mockImplementation(async ({ entries }) => {
    const request = count;
    count += 1;
    await answer();
    if (refused.has(request)) return { ok: false, failure: failure('disk-full') };
    for (const { edit } of Written.parse(JSON.parse(entries))) written.push(edit.id);
    return { ok: true, value: {} } satisfies Result<object>;
  });
});

const idsBelow = (count: number) => Array.from({ length: count }, (_, id) => id);

it('appends many entries in their order, and has them when it resolves', async () => {
  void append(entriesOf(1500));
  await append(entriesOf(250, 1500));
  expect(written).toEqual(idsBelow(1750));
});

it('has several requests under way, but not all', async () => {
  let open = 0;
  let most = 0;
  answer = async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
  };
  await append(entriesOf(5000));
  expect(most).toBe(4);
});

it.each([[[0]], [[1]], [[3]], [[0, 2]], [[0, 1, 2, 3]], [[4]]])(
  'tries again with the next entries what requests %j could not write, and nothing else',
  async (numbers) => {
    refused = new Set(numbers);
    await append(entriesOf(1000));
    expect(written.length).toBeLessThan(1000);
    await append(entriesOf(1, 1000));
    expect(written.toSorted((one, other) => one - other)).toEqual(idsBelow(1001));
  },
);
