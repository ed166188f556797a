import { useSyncExternalStore } from 'react';
import type { Failure, Result } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { bridge } from '../bridge.ts';
import { failureOf } from '../database/failureOf.ts';

/** The most entries that one request carries: they are written as text while the window waits. */
const ENTRIES_A_REQUEST = 200;

let waiting: JournalEntry[] = [];
let writing: Promise<void> = Promise.resolve();
let failure: Failure | null = null;
const listeners = new Set<() => void>();

/**
 * Appends recorded edits to the backup, in the order of the calls. A failure does not undo the
 * edits: the entries are tried again with the next ones, and `useJournalFailure` tells of it.
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
    const entries = waiting.slice(0, ENTRIES_A_REQUEST);
    const result = await append(entries);
    report(result.ok ? null : result.failure);
    if (!result.ok) return;
    waiting = waiting.slice(entries.length);
  }
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
