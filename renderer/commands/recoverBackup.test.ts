// @vitest-environment happy-dom
import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  entityAt,
  EXAMPLE_ID,
  EXAMPLE_TEXT,
  suggestionOf,
} from '../../app/review/exampleReview.ts';
import { replayEdits } from '../../app/review/replayEdits.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { database } from '../database/connection.ts';
import { failure, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { acceptSuggestions } from './decideSuggestions.ts';
import { addAnnotation } from './editAnnotation.ts';
import { findLostEdits, recoverEdits } from './recoverBackup.ts';
import { setStatus } from './setStatus.ts';
import { undoStep } from './undoStep.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const date = entityAt('DATE', '12/3');

let main: FakeMain;

beforeEach(async () => {
  localStorage.clear();
  main = installFakeMain();
  await emptyStore();
  await storeExample([place, person]);
});

async function readReview() {
  const row = await database.articles.get(EXAMPLE_ID);
  const set = await database.annotations.get(EXAMPLE_ID);
  const { annotations = [], note = null, dismissals = [] } = set ?? {};
  return { annotations, note, dismissals, status: row?.status };
}

async function work() {
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  await addAnnotation(EXAMPLE_ID, date);
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(person).id]);
  await undoStep(EXAMPLE_ID);
  await setStatus([EXAMPLE_ID], 'reviewed');
  return readReview();
}

/** A profile that was lost: the articles are read again, the decisions are not there. */
async function loseStore() {
  await emptyStore();
  await storeExample([place, person]);
}

async function lostEntries() {
  const lost = await findLostEdits();
  if (!lost.ok) throw new Error(lost.failure.message);
  return lost.value;
}

async function expectWholeLog() {
  const log = await database.edits.where({ articleId: EXAMPLE_ID }).toArray();
  expect(replayEdits(log)).toEqual({ state: await readReview(), misfits: [] });
}

it('finds nothing when journal and store agree', async () => {
  await work();
  expect(await lostEntries()).toEqual({ entries: [], articleCount: 0 });
});

it('brings a lost store back to what it was', async () => {
  const before = await work();
  const log = await database.edits.toArray();
  await loseStore();
  const lost = await lostEntries();
  expect(lost.articleCount).toBe(1);
  expect(await recoverEdits(lost.entries)).toEqual({
    ok: true,
    value: { recoveredCount: log.length, failures: [] },
  });
  expect(await readReview()).toEqual(before);
  expect(await database.edits.toArray()).toEqual(log);
  expect(await lostEntries()).toEqual({ entries: [], articleCount: 0 });
  expect(main.journal).toHaveLength(log.length);
});

it('takes up what was lost at the end of a log', async () => {
  const before = await work();
  const [, , ...later] = await database.edits.toArray();
  const kept = (await database.edits.toArray()).slice(0, 2);
  await loseStore();
  await recoverEdits(main.journal.slice(0, 2));
  expect(await database.edits.toArray()).toEqual(kept);
  const lost = await lostEntries();
  expect(lost.entries.map(({ edit }) => edit)).toEqual(later);
  await recoverEdits(lost.entries);
  expect(await readReview()).toEqual(before);
});

it('finds the words again when the text has changed, and keeps what it does not find', async () => {
  await work();
  await loseStore();
  const text = `Tin mới. ${EXAMPLE_TEXT.replace('12/3', '13/3')}`;
  await database.texts.put({ articleId: EXAMPLE_ID, text, blocks: [] });
  await database.articles.update(EXAMPLE_ID, { sha256: 'f'.repeat(64) });
  const lost = await lostEntries();
  expect(await recoverEdits(lost.entries)).toMatchObject({ ok: true, value: { failures: [] } });
  const { annotations, status } = await readReview();
  expect(annotations.map(({ quotes, isLost }) => [quotes[0], isLost])).toEqual([
    ['xã Nà Mây', false],
    ['12/3', true],
  ]);
  expect(status).toBe('reviewed');
  expect(await database.articles.get(EXAMPLE_ID)).toMatchObject({ lostCount: 1 });
  await expectWholeLog();
  expect(main.journal.slice(-2).map(({ edit, sha256 }) => [edit.operation, sha256])).toEqual([
    ['reanchor', 'f'.repeat(64)],
    ['reanchor', 'f'.repeat(64)],
  ]);
});

it('finds the words again also when the clock was ahead when they were marked', async () => {
  await work();
  await loseStore();
  const ahead = JSON.stringify(main.journal).replaceAll('"01', '"0f');
  main.journal.splice(0, main.journal.length, ...(JSON.parse(ahead) as JournalEntry[]));
  const text = `Tin mới. ${EXAMPLE_TEXT}`;
  await database.texts.put({ articleId: EXAMPLE_ID, text, blocks: [] });
  const { entries } = await lostEntries();
  expect(entries.every(({ edit }) => edit.id.startsWith('0f'))).toBe(true);
  expect(await recoverEdits(entries)).toMatchObject({ ok: true, value: { failures: [] } });
  await expectWholeLog();
});

it('takes an entry that is in the journal twice for one', async () => {
  const before = await work();
  await loseStore();
  main.journal.push(...main.journal.slice(0, 3));
  const { entries } = await lostEntries();
  expect(entries).toHaveLength(main.journal.length - 3);
  expect(await recoverEdits(entries)).toMatchObject({ ok: true, value: { failures: [] } });
  expect(await readReview()).toEqual(before);
});

it('sets aside what contradicts newer decisions, and offers it no more', async () => {
  await work();
  await loseStore();
  await addAnnotation(EXAMPLE_ID, person);
  const { entries } = await lostEntries();
  const result = await recoverEdits(entries);
  expect(result).toMatchObject({
    ok: true,
    value: { failures: [{ code: 'invalid-annotation', path: 'example.txt' }] },
  });
  const { annotations, status } = await readReview();
  expect(annotations.map(({ quotes }) => quotes[0]).sort()).toContain('Lò Thị Sương');
  expect(status).toBe('inWork');
  await expectWholeLog();
  expect((await lostEntries()).entries).toEqual([]);
  const kept = (await database.edits.count()) + (await database.setAsideEdits.count());
  expect(kept).toBe(main.journal.length);
});

it('leaves in the journal what belongs to articles that are not stored', async () => {
  await work();
  const { journal } = main;
  await emptyStore();
  await storeExample([], articleIdOf('another'));
  expect(await lostEntries()).toEqual({ entries: [], articleCount: 0 });
  expect(await recoverEdits(journal)).toMatchObject({
    ok: true,
    value: { recoveredCount: 0, failures: [{ code: 'not-found', path: 'example.txt' }] },
  });
  expect(await database.edits.count()).toBe(0);
});

it('appends to the journal what only the store has', async () => {
  await work();
  const log = await database.edits.toArray();
  main.journal.splice(1, 2);
  await findLostEdits();
  const ids = new Set(main.journal.map(({ edit }) => edit.id));
  expect(ids).toEqual(new Set(log.map(({ id }) => id)));
});

it('tells when the journal cannot be read', async () => {
  const damaged = failure('journal-damaged');
  vi.spyOn(window.dau.requests, 'journal:read').mockResolvedValue({ ok: false, failure: damaged });
  expect(await findLostEdits()).toEqual({ ok: false, failure: damaged });
});

describe('after journal and store were seen in step', () => {
  beforeEach(async () => {
    await work();
    await lostEntries();
  });

  /** From where the journal is read by the next comparison. */
  async function cursorsOfNext(): Promise<(string | null)[]> {
    const reading = vi.spyOn(window.dau.requests, 'journal:read');
    await lostEntries();
    const cursors = reading.mock.calls.map(([{ cursor }]) => cursor);
    reading.mockRestore();
    return cursors;
  }

  it('only the end of the journal is read, and what has come since', async () => {
    const before = main.journal.length;
    expect(await cursorsOfNext()).toEqual([String(before - 2 + (before % 2))]);
    await setStatus([EXAMPLE_ID], 'inWork');
    await setStatus([EXAMPLE_ID], 'reviewed');
    expect((await cursorsOfNext())[0]).not.toBeNull();
    expect((await cursorsOfNext())[0]).not.toBeNull();
  });

  it('a store that was lost since is found out', async () => {
    await loseStore();
    expect((await lostEntries()).entries).toHaveLength(main.journal.length);
    expect((await lostEntries()).entries).toHaveLength(main.journal.length);
  });

  it('a store that lacks the last edit is found out', async () => {
    const last = main.journal.at(-1)?.edit;
    if (last !== undefined) await database.edits.delete(last.id);
    expect((await lostEntries()).entries.map(({ edit }) => edit)).toEqual([last]);
  });

  it('an edit that only the store has is appended', async () => {
    main.journalFailure = failure('disk-full');
    await setStatus([EXAMPLE_ID], 'inWork');
    main.journalFailure = null;
    const journaled = () => new Set(main.journal.map(({ edit }) => edit.id)).size;
    expect(journaled()).toBeLessThan(await database.edits.count());
    await lostEntries();
    expect(journaled()).toBe(await database.edits.count());
  });

  it('a journal that was lost is written again', async () => {
    const all = main.journal.map(({ edit }) => edit.id).sort();
    main.journal = [];
    await lostEntries();
    expect(main.journal.map(({ edit }) => edit.id).sort()).toEqual(all);
  });

  it('a journal of another profile, with as many entries, is found out', async () => {
    const all = main.journal.map(({ edit }) => edit.id);
    const others = JSON.stringify(main.journal).replaceAll('"01', '"0f');
    main.journal = JSON.parse(others) as JournalEntry[];
    await lostEntries();
    expect(main.journal.map(({ edit }) => edit.id)).toEqual(expect.arrayContaining(all));
  });

  it('the whole is compared again after a week', async () => {
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 24 * 60 * 60 * 1000 });
    expect((await cursorsOfNext())[0]).toBeNull();
  });
});
