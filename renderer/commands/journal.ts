import { useSyncExternalStore } from 'react';
import type { Failure, Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { bridge } from '../bridge.ts';
import { failureOf } from '../database/failureOf.ts';

/** The most entries that one request carries: they are written as text while the window waits. */
const ENTRIES_A_REQUEST = 200;
/** While one is written to the disk, the next ones are made and checked. */
const REQUESTS_AT_ONCE = 4;

const waiting: JournalEntry[] = [];
let writing: Promise<void> = Promise.resolve();
let failure: Failure | null = null;
const listeners = new Set<() => void>();

/**
 * Appends recorded edits to the backup. A failure does not undo the edits: the entries are tried again
 * with the next ones, and `useJournalFailure` tells of it. Only a failure can change their order.
 */
export function appendToJournal(entries: readonly JournalEntry[]): Promise<void> {
  waiting.push(...entries);
  writing = writing.then(writeWaiting);
  return writing;
}

/** Why the backup could not be written last time, null when all is well. */
export function useJournalFailure(): Failure | null {
  return useSyncExternalStore(subscribe, () => failure);
}

async function writeWaiting(): Promise<void> {
  while (waiting.length > 0) {
    const batches = chunk(waiting.splice(0, ENTRIES_A_REQUEST * REQUESTS_AT_ONCE));
    const results = await Promise.all(batches.map(append));
    const failed = batches.filter((_, at) => results[at]?.ok === false);
    waiting.unshift(...failed.flat());
    const refused = results.find((result) => !result.ok);
    report(refused?.failure ?? null);
    if (refused !== undefined) return;
  }
}

function chunk(entries: readonly JournalEntry[]): JournalEntry[][] {
  const batches: JournalEntry[][] = [];
  for (let start = 0; start < entries.length; start += ENTRIES_A_REQUEST) {
    batches.push(entries.slice(start, start + ENTRIES_A_REQUEST));
  }
  return batches;
}

/** Nothing is thrown: one failed call must not end the line of those that wait for it. */
async function append(entries: JournalEntry[]): Promise<Result<object>> {
  try {
    return await bridge.requests['journal:append']({ entries: JSON.stringify(entries) });
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function report(current: Failure | null): void {
  failure = current;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
